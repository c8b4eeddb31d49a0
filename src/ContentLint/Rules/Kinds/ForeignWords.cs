using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>What one language knows about words: its own, and those of the others.</summary>
internal sealed class ForeignWords(LanguageProfile profile, Lazy<Lexicon> lexicon)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _loanwords =
        profile.Data.Loanwords.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public required ImmutableArray<OtherLanguage> Others { get; init; }

    public required FrozenSet<int> Introductions { get; init; }

    public required FrozenSet<int> Explanations { get; init; }

    /// <summary>Whether the word, a root of it or an accepted loan is a word of the language.</summary>
    public bool IsOwn(ReadOnlySpan<char> word) =>
        profile.Affixes.TryFind(word, lexicon.Value, out _) || _loanwords.Contains(word);

    /// <summary>Whether the word stands out in the language: unknown, a loan, or a name.</summary>
    public bool StandsOut(ReadOnlySpan<char> word)
    {
        if (!profile.Affixes.TryFind(word, lexicon.Value, out var entry))
            return true;
        if (entry.IsLoan || entry.IsName)
            return true;
        if (entry.Commonness is Commonness.Common)
            return false;
        foreach (var other in Others)
        {
            if (other.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>The language that the word is left over from, or null.</summary>
    public OtherLanguage? FindOrigin(ReadOnlySpan<char> word, int number)
    {
        foreach (var other in Others)
        {
            if (other.Claims(word, number))
                return IsOwn(word) ? null : other;
        }

        return null;
    }
}
