using System.Runtime.InteropServices;

namespace ContentLint.Linting.Baselines;

/// <summary>
/// Pairs findings with entries, each finding and each entry once, from the surest likeness to the least. Rule and words are always the
/// same, and further
/// <list type="number">
/// <item>path and context: nothing has changed, wherever in the article it now stands;</item>
/// <item>path and the words before, or path and the words after: the paragraph was edited, but not there;</item>
/// <item>path and the lines above and below: the paragraph was written anew in its place;</item>
/// <item>context, where the entry's article is gone or no longer has it: the paragraph or the article has moved;</item>
/// <item>as 2 and 3, where the entry's article is gone, in the article that has got most of its entries by 4: it was renamed and edited.</item>
/// </list>
/// Among equals the first finding gets the first entry, so that of n equal findings n - 1 entries leave one. A copy of an article is new,
/// since its entries go to the article that has them first. The time is linear in the entries and findings.
/// </summary>
internal sealed class BaselineMatcher
{
    private readonly IReadOnlyList<BaselineEntry> _entries;
    private readonly IReadOnlyList<BaselineEntry> _findings;
    private readonly Func<string, ArticleState> _stateOf;
    private readonly int[] _entryOf;
    private readonly bool[] _isTaken;

    // The entries whose words were found at all: few, in a run over one article of many.
    private readonly int[] _candidates;

    private BaselineMatcher(
        IReadOnlyList<BaselineEntry> entries, IReadOnlyList<BaselineEntry> findings, Func<string, ArticleState> stateOf)
    {
        (_entries, _findings, _stateOf) = (entries, findings, stateOf);
        _entryOf = new int[findings.Count];
        Array.Fill(_entryOf, -1);
        _isTaken = new bool[entries.Count];
        var words = findings.Select(finding => finding.Words).ToHashSet(StringComparer.Ordinal);
        _candidates = [.. Enumerable.Range(0, entries.Count).Where(at => words.Contains(entries[at].Words))];
    }

    /// <param name="entries">Those of the baseline.</param>
    /// <param name="findings">What the findings of the run would be as entries, in the order of the run.</param>
    /// <param name="stateOf">What is known of an article, by its path in the baseline.</param>
    /// <returns>For each finding the number of its entry, or -1.</returns>
    public static int[] Match(
        IReadOnlyList<BaselineEntry> entries, IReadOnlyList<BaselineEntry> findings, Func<string, ArticleState> stateOf)
    {
        var matcher = new BaselineMatcher(entries, findings, stateOf);
        matcher.Pair(entry => entry.Path, entry => entry.Context);
        matcher.PairEdited(entry => entry.Path);
        matcher.Pair(entry => stateOf(entry.Path) is ArticleState.Unknown ? null : string.Empty, entry => entry.Context, _ => string.Empty);
        var renamed = matcher.FindRenamed();
        if (renamed.Count > 0)
            matcher.PairEdited(entry => renamed.GetValueOrDefault(entry.Path));
        return matcher._entryOf;
    }

    private void PairEdited(Func<BaselineEntry, string?> articleOf)
    {
        Pair(articleOf, entry => entry.Before);
        Pair(articleOf, entry => entry.After);
        Pair(articleOf, entry => entry.Near);
    }

    /// <param name="articleOf">Where the finding of an entry is looked for; null for nowhere.</param>
    /// <param name="likenessOf">What is the same, beside rule and words; empty where it tells nothing.</param>
    /// <param name="placeOf">Where a finding is; its path by default.</param>
    private void Pair(Func<BaselineEntry, string?> articleOf, Func<BaselineEntry, string> likenessOf, Func<BaselineEntry, string>? placeOf = null)
    {
        var waiting = new Dictionary<(string Rule, string Article, string Words, string Likeness), Queue<int>>();
        foreach (var at in _candidates)
        {
            var entry = _entries[at];
            if (_isTaken[at] || likenessOf(entry) is not { Length: > 0 } likeness || articleOf(entry) is not { } article)
                continue;
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(waiting, (entry.Rule, article, entry.Words, likeness), out _);
            (queue ??= new(capacity: 1)).Enqueue(at);
        }

        for (var at = 0; at < _findings.Count && waiting.Count > 0; at++)
        {
            var finding = _findings[at];
            var key = (finding.Rule, placeOf is null ? finding.Path : placeOf(finding), finding.Words, likenessOf(finding));
            if (_entryOf[at] >= 0 || !waiting.TryGetValue(key, out var queue) || !queue.TryDequeue(out var entry))
                continue;
            _entryOf[at] = entry;
            _isTaken[entry] = true;
        }
    }

    /// <summary>From an article that is gone to the one that has got most of its entries.</summary>
    private Dictionary<string, string> FindRenamed() => _entryOf
        .Select((entry, finding) => (Entry: entry, Finding: finding))
        .Where(pair => pair.Entry >= 0 && _entries[pair.Entry].Path != _findings[pair.Finding].Path)
        .GroupBy(pair => _entries[pair.Entry].Path, pair => _findings[pair.Finding].Path, StringComparer.Ordinal)
        .Where(moved => _stateOf(moved.Key) is ArticleState.Gone)
        .ToDictionary(
            moved => moved.Key,
            moved => moved.GroupBy(path => path, StringComparer.Ordinal)
                .OrderByDescending(article => article.Count())
                .ThenBy(article => article.Key, StringComparer.Ordinal)
                .First().Key,
            StringComparer.Ordinal);
}
