using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>Words looked up in a text, letter case aside; an entry with a capital in it only just as it is.</summary>
internal sealed class WordList
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoWords = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _anyCase;

    public WordList(ImmutableArray<string> words)
    {
        _exact = CreateLookup(words.RemoveAll(word => !HasCapital(word)), StringComparer.Ordinal);
        _anyCase = CreateLookup(words.RemoveAll(HasCapital), StringComparer.OrdinalIgnoreCase);
    }

    public bool Contains(ReadOnlySpan<char> word) => _anyCase.Contains(word) || _exact.Contains(word);

    private static bool HasCapital(string word) => word.Any(char.IsUpper);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CreateLookup(
        ImmutableArray<string> words, StringComparer comparer) =>
        words.IsEmpty ? NoWords : words.ToHashSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
