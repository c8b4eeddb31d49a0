using System.Runtime.InteropServices;

namespace ContentLint.Linting.Baselines;

/// <summary>
/// Pairs findings with entries, each finding and each entry once, from the surest likeness to the least:
/// <list type="number">
/// <item>rule, path, words and context: nothing has changed, wherever in the article it now stands;</item>
/// <item>rule, path, words, and a few words before them or after them: the paragraph was edited elsewhere;</item>
/// <item>rule, words and context, where the entry's article is gone or no longer has it: the paragraph or the article has moved.</item>
/// </list>
/// Among equals, the first finding gets the first entry. A copy of an article is new: the entries go to the article that has them.
/// </summary>
internal sealed class BaselineMatcher
{
    private readonly IReadOnlyList<BaselineEntry> _entries;
    private readonly IReadOnlyList<BaselineEntry> _findings;
    private readonly int[] _entryOf;
    private readonly bool[] _isTaken;

    private BaselineMatcher(IReadOnlyList<BaselineEntry> entries, IReadOnlyList<BaselineEntry> findings)
    {
        (_entries, _findings) = (entries, findings);
        _entryOf = new int[findings.Count];
        Array.Fill(_entryOf, -1);
        _isTaken = new bool[entries.Count];
    }

    /// <param name="entries">Those of the baseline.</param>
    /// <param name="findings">What the findings of the run would be as entries, in the order of the run.</param>
    /// <param name="mayHaveMoved">Whether an article that is not paired where it stood may be looked for elsewhere, by its path.</param>
    /// <returns>For each finding the number of its entry, or -1.</returns>
    public static int[] Match(
        IReadOnlyList<BaselineEntry> entries, IReadOnlyList<BaselineEntry> findings, Func<string, bool> mayHaveMoved)
    {
        var matcher = new BaselineMatcher(entries, findings);
        matcher.Pair(entry => (entry.Rule, entry.Path, entry.Words, entry.Context), _ => true);
        matcher.Pair(entry => (entry.Rule, entry.Path, entry.Words, entry.Before), entry => entry.Before.Length > 0);
        matcher.Pair(entry => (entry.Rule, entry.Path, entry.Words, entry.After), entry => entry.After.Length > 0);
        matcher.Pair(entry => (entry.Rule, string.Empty, entry.Words, entry.Context), entry => mayHaveMoved(entry.Path));
        return matcher._entryOf;
    }

    private void Pair(Func<BaselineEntry, (string, string, string, string)> keyOf, Func<BaselineEntry, bool> isEligible)
    {
        var waiting = new Dictionary<(string, string, string, string), Queue<int>>();
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_isTaken[at] || !isEligible(_entries[at]))
                continue;
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(waiting, keyOf(_entries[at]), out _);
            (queue ??= new()).Enqueue(at);
        }

        for (var at = 0; at < _findings.Count; at++)
        {
            if (_entryOf[at] >= 0 || !waiting.TryGetValue(keyOf(_findings[at]), out var queue) || !queue.TryDequeue(out var entry))
                continue;
            _entryOf[at] = entry;
            _isTaken[entry] = true;
        }
    }
}
