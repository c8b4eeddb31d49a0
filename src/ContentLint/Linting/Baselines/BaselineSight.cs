using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Baselines;

/// <summary>What one run can know of the entries of a baseline. Each article is looked for once.</summary>
internal sealed class BaselineSight
{
    private readonly BaselineFolder _folder;
    private readonly Dictionary<string, CheckedFile> _read;
    private readonly Dictionary<string, bool> _exists = new(StringComparer.Ordinal);
    private readonly HashSet<string> _active;
    private readonly Lazy<HashSet<string>> _comparedInPart;

    public BaselineSight(LintResult result, Baseline baseline, BaselineFolder folder)
    {
        _folder = folder;
        _read = result.Files.ToDictionary(file => folder.PathOf(file.Path), StringComparer.Ordinal);

        // A rule that failed has told less than there is.
        var failed = result.Diagnostics.Where(found => found.Descriptor.Id == ToolDiagnostics.RuleFailed.Id).Select(found => found.Arguments[0].ToString());
        _active = result.ActiveRules.Select(rule => rule.Id).Except(failed, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        _comparedInPart = new(() => baseline.Lines.Select(line => line.Entry)
            .Where(entry => !IsReadOrGone(entry.Path) || (entry.Other.Length > 0 && !IsReadOrGone(entry.Other)))
            .Select(entry => entry.Rule)
            .ToHashSet(StringComparer.Ordinal));
    }

    public ArticleState StateOf(string path)
    {
        if (_read.TryGetValue(path, out var file) && file.Scope == ReportScope.Whole)
            return ArticleState.Checked;
        return Exists(path) ? ArticleState.Unknown : ArticleState.Gone;
    }

    /// <summary>
    /// Whether the run would have a finding for the entry if there were one: the rule ran, and the article was checked as a whole, or is gone
    /// from a folder that was searched. A rule that compares articles must have seen all that its entries name.
    /// </summary>
    public bool WouldFind(BaselineEntry entry) => _active.Contains(entry.Rule) && StateOf(entry.Path) switch
    {
        ArticleState.Checked => _read[entry.Path].ReachOf(entry.Rule) switch
        {
            RuleReach.Document => true,
            RuleReach.Batch => !_comparedInPart.Value.Contains(entry.Rule),
            _ => false,
        },
        ArticleState.Gone => _folder.IsSearched(entry.Path),
        _ => false,
    };

    private bool IsReadOrGone(string path) => _read.ContainsKey(path) || !Exists(path);

    private bool Exists(string path)
    {
        if (!_exists.TryGetValue(path, out var exists))
            _exists.Add(path, exists = _folder.Exists(path));
        return exists;
    }
}
