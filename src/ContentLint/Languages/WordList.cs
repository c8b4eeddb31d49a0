using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>Words looked up in a text, letter case aside; an entry with a capital in it only just as it is.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _anyCase;

    public WordList(ImmutableArray<string> words)
    {
        _exact = CreateLookup(words.Where(HasCapital), StringComparer.Ordinal);
        _anyCase = CreateLookup(words.Where(word => !HasCapital(word)), StringComparer.OrdinalIgnoreCase);
    }

    public bool Contains(ReadOnlySpan<char> word) => _anyCase.Contains(word) || _exact.Contains(word);

    private static bool HasCapital(string word) => word.Any(char.IsUpper);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CreateLookup(
        IEnumerable<string> words, StringComparer comparer) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
