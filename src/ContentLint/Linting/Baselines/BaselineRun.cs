using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Baselines;

/// <summary>A baseline held against the findings of a run.</summary>
internal sealed class BaselineRun
{
    private readonly LintResult _result;
    private readonly Baseline _baseline;
    private readonly int[] _entryOf;
    private readonly ImmutableArray<int> _places;

    /// <param name="result">What directives silence is marked in it, and needs no entry.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="pathOf">From a path of a report to one of the baseline.</param>
    /// <param name="exists">Whether an article is still there, by its path in the baseline.</param>
    public BaselineRun(LintResult result, Baseline baseline, Func<string, string> pathOf, Func<string, bool> exists)
    {
        (_result, _baseline) = (result, baseline);
        _places =
        [
            .. Enumerable.Range(0, result.Diagnostics.Length)
                .Where(at => result.Diagnostics[at] is { Suppression: null } found && !ToolDiagnostics.AreAboutTheRun(found.Descriptor.Id)),
        ];
        Findings = [.. _places.Select(at => MoveBack(result.Diagnostics[at])).Select(found => BaselineEntry.Of(found, pathOf(found.Source.Path)))];
        ImmutableArray<BaselineEntry> entries = [.. baseline.Lines.Select(line => line.Entry)];
        var whole = result.Files.Where(file => file.Scope == ReportScope.Whole).Select(file => pathOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        _entryOf = BaselineMatcher.Match(entries, Findings, path => whole.Contains(path) || !exists(path));
        Dead = FindDead(whole, exists);
    }

    /// <summary>The findings that are told, as entries, in the order of the run.</summary>
    public ImmutableArray<BaselineEntry> Findings { get; }

    /// <summary>
    /// The entries that no finding needs any more: of a rule that ran, in an article that was checked as a whole or is gone. Of any other
    /// nobody knows.
    /// </summary>
    public ImmutableArray<BaselineLine> Dead { get; }

    /// <summary>How many findings the baseline does not know.</summary>
    public int NewCount => _entryOf.Count(entry => entry < 0);

    /// <summary>The result with what the baseline knows marked, and a finding that tells of dead entries.</summary>
    public LintResult Mark()
    {
        var marked = _result.Diagnostics.ToBuilder();
        for (var at = 0; at < _places.Length; at++)
        {
            if (_entryOf[at] >= 0)
                marked[_places[at]] = marked[_places[at]] with { Suppression = new(SuppressionSource.Baseline, "") };
        }

        return _result with { Diagnostics = Dead.IsEmpty ? marked.ToImmutable() : Finishing.Finish(marked.Append(Describe(Dead))) };
    }

    /// <summary>The entries of the baseline but the dead ones.</summary>
    public IEnumerable<BaselineEntry> Prune() => _baseline.Lines.Except(Dead).Select(line => line.Entry);

    /// <summary>Everything that is found now, and the entries of which nobody knows.</summary>
    public IEnumerable<BaselineEntry> Update()
    {
        var matched = _entryOf.Where(entry => entry >= 0).ToHashSet();
        var unknown = _baseline.Lines.Where((line, at) => !matched.Contains(at)).Except(Dead).Select(line => line.Entry);
        return Findings.Concat(unknown);
    }

    private ImmutableArray<BaselineLine> FindDead(HashSet<string> whole, Func<string, bool> exists)
    {
        var matched = _entryOf.Where(entry => entry >= 0).ToHashSet();
        var active = _result.ActiveRules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _baseline.Lines.Where((line, at) => !matched.Contains(at)
                && active.Contains(line.Entry.Rule)
                && (whole.Contains(line.Entry.Path) || !exists(line.Entry.Path))),
        ];
    }

    // An entry stays the same, whichever of two places the finding is told at.
    private static Diagnostic MoveBack(Diagnostic diagnostic) =>
        diagnostic.MovedFrom is { } from ? diagnostic with { Source = from.Source, Span = from.Span } : diagnostic;

    private Diagnostic Describe(ImmutableArray<BaselineLine> dead) =>
        new(ToolDiagnostics.DeadBaselineEntry, _baseline.Source, LineOf(dead[0])) { Arguments = [$"{dead.Length}"] };

    private TextSpan LineOf(BaselineLine line) => _baseline.Source.GetLineSpan(line.Line);
}
