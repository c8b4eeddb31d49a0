using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>Words looked up in a text, letter case aside, but for an entry that begins with a capital: so must the word.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _any;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitalized;

    public WordList(ImmutableArray<string> words)
    {
        _any = CreateLookup(words.Where(word => !StartsWithCapital(word)));
        _capitalized = CreateLookup(words.Where(word => StartsWithCapital(word)));
    }

    public bool Contains(ReadOnlySpan<char> word) =>
        _any.Contains(word) || (StartsWithCapital(word) && _capitalized.Contains(word));

    private static bool StartsWithCapital(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CreateLookup(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
