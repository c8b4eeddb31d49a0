using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>
/// All the words that any rule or language profile names, numbered from 1, letter case aside. Zero is every other word.
/// An entry that ends in '*' is a prefix pattern: it stands for each word that begins with it.
/// </summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly ImmutableArray<int> _prefixLengths;
    private readonly ImmutableArray<ImmutableArray<int>> _patterns;

    internal Vocabulary(IReadOnlyList<string> entries)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var prefixes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; number < entries.Count; number++)
        {
            if (entries[number].EndsWith('*'))
                prefixes.Add(entries[number][..^1], number);
            else
                words.Add(entries[number], number);
        }

        // Longest first: the longest pattern knows the shorter ones that it lies in.
        _prefixLengths = [.. prefixes.Keys.Select(prefix => prefix.Length).Distinct().OrderDescending()];
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = prefixes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _patterns = [.. entries.Select((entry, number) => FindPatterns(entry, number, prefixes))];
        Count = entries.Count;
    }

    /// <summary>One more than the highest word number.</summary>
    public int Count { get; }

    /// <summary>The number of the word, or of the longest prefix pattern that it begins with, or 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var number))
            return number;
        foreach (var length in _prefixLengths)
        {
            if (length <= word.Length && _prefixes.TryGetValue(word[..length], out number))
                return number;
        }

        return 0;
    }

    /// <summary>The number of an entry just as it was added, with its final '*' if it has one; 0 if it was not.</summary>
    public int FindEntry(string entry) =>
        entry.EndsWith('*')
            ? _prefixes.TryGetValue(entry.AsSpan(..^1), out var pattern) ? pattern : 0
            : _words.TryGetValue(entry, out var word) ? word : 0;

    /// <summary>The prefix patterns, other than the entry itself, that stand for the entry too.</summary>
    public ImmutableArray<int> PatternsOf(int word) => _patterns[word];

    private static ImmutableArray<int> FindPatterns(string entry, int number, Dictionary<string, int> prefixes)
    {
        var text = entry.TrimEnd('*');
        var patterns = ImmutableArray.CreateBuilder<int>();
        for (var length = text.Length; length > 0; length--)
        {
            if (prefixes.TryGetValue(text[..length], out var pattern) && pattern != number)
                patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }
}
