using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>What a rule of kind 'spacing' says about the marks and word endings of languages.</summary>
internal sealed class SpacingMarks(
    ImmutableArray<(string? Language, char Mark)> before,
    ImmutableArray<(string? Language, char Mark)> after,
    ImmutableSortedDictionary<string, ImmutableArray<RuleText>> suffixes)
{
    private readonly ImmutableArray<(string? Language, string Text)> _suffixes =
        [.. suffixes.SelectMany(pair => pair.Value.Select(text => (PhraseReader.ToLanguage(pair.Key), text.Value)))];

    /// <summary>Whether no space may stand before the mark.</summary>
    public bool ClosesUp(LanguageProfile? language, char mark) => Has(before, language, mark);

    /// <summary>Whether a space must follow the mark when a word does.</summary>
    public bool Parts(LanguageProfile? language, char mark) => Has(after, language, mark);

    public bool IsSuffix(LanguageProfile? language, ReadOnlySpan<char> word)
    {
        foreach (var (tag, text) in _suffixes)
        {
            if (Serves(tag, language) && word.SequenceEqual(text))
                return true;
        }

        return false;
    }

    private static bool Has(ImmutableArray<(string? Language, char Mark)> marks, LanguageProfile? language, char wanted)
    {
        foreach (var (tag, mark) in marks)
        {
            if (mark == wanted && Serves(tag, language))
                return true;
        }

        return false;
    }

    private static bool Serves(string? tag, LanguageProfile? language) =>
        tag is null || string.Equals(tag, language?.Tag, StringComparison.OrdinalIgnoreCase);
}
