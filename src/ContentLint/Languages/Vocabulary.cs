using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>
/// All the words that any rule or language profile names, numbered from 1, letter case aside. Zero is every other word.
/// An entry that ends in '*' is a prefix pattern: it stands for each word that begins with it.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly PrefixTree _prefixes = new();
    private readonly ImmutableArray<int>[] _patterns;
    private readonly Dictionary<int, List<int>> _entriesOfPattern = [];

    /// <param name="entries">By number; the first is for the words that nobody names.</param>
    /// <param name="numbers">The number of each, letter case aside.</param>
    internal Vocabulary(IReadOnlyList<string> entries, Dictionary<string, int> numbers)
    {
        _entries = new Dictionary<string, int>(numbers, numbers.Comparer).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var number = 1; number < entries.Count; number++)
        {
            if (IsPattern(entries[number]))
                _prefixes.Add(entries[number].AsSpan(..^1), number);
        }

        var found = new List<int>();
        _patterns = new ImmutableArray<int>[entries.Count];
        for (var number = 0; number < entries.Count; number++)
        {
            found.Clear();
            _prefixes.FindAll(entries[number].AsSpan().TrimEnd('*'), found);
            found.Remove(number);
            found.Reverse();
            _patterns[number] = [.. found];
            foreach (var pattern in found)
                AddEntry(pattern, number);
        }
    }

    /// <summary>One more than the highest word number.</summary>
    public int Count => _patterns.Length;

    /// <summary>The number of the word, or of the longest prefix pattern that it begins with, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        _entries.TryGetValue(word, out var number) && !IsPattern(word) ? number : _prefixes.FindLongest(word);

    /// <summary>The number of an entry just as it was added, with its final '*' if it has one; 0 if it was not.</summary>
    public int FindEntry(string entry) => _entries.TryGetValue(entry, out var number) ? number : 0;

    /// <summary>The prefix patterns, other than the entry itself, that stand for the entry too; the longest first.</summary>
    public ImmutableArray<int> PatternsOf(int word) => _patterns[word];

    /// <summary>The entries, other than itself, that a prefix pattern stands for, in ascending order; none for a word.</summary>
    public IReadOnlyList<int> EntriesOf(int pattern) => _entriesOfPattern.TryGetValue(pattern, out var entries) ? entries : [];

    private static bool IsPattern(ReadOnlySpan<char> entry) => entry is [.., '*'];

    private void AddEntry(int pattern, int entry)
    {
        if (!_entriesOfPattern.TryGetValue(pattern, out var entries))
            _entriesOfPattern.Add(pattern, entries = []);
        entries.Add(entry);
    }
}
