using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>Tells a word that was mistyped from two that were run together: one letter more or less makes it a known word.</summary>
internal static class TypingSlips
{
    private const int LongestWord = 64;

    /// <param name="word">One that is not known.</param>
    /// <param name="joint">Where the second of the two words would begin.</param>
    public static bool AreLikely(ReadOnlySpan<char> word, int joint, AffixStripper affixes, Lexicon lexicon) =>
        word.Length < LongestWord
        && (IsKnownWithout(word, joint, affixes, lexicon) || IsKnownWithout(word, joint - 1, affixes, lexicon) || IsKnownWithOneMore(word, affixes, lexicon));

    // "mengucapakan", "diakatakan"; of a letter that stands twice ("bacaakan") any form of the word will do.
    private static bool IsKnownWithout(ReadOnlySpan<char> word, int at, AffixStripper affixes, Lexicon lexicon)
    {
        Span<char> other = stackalloc char[LongestWord];
        word[..at].CopyTo(other);
        word[(at + 1)..].CopyTo(other[at..]);
        other = other[..(word.Length - 1)];
        return lexicon.Contains(other) || (at > 0 && word[at] == word[at - 1] && affixes.IsKnown(other, lexicon));
    }

    // "sebagaiman", and "kepelatihanya", in which a letter should stand twice.
    private static bool IsKnownWithOneMore(ReadOnlySpan<char> word, AffixStripper affixes, Lexicon lexicon)
    {
        Span<char> other = stackalloc char[LongestWord];
        other = other[..(word.Length + 1)];
        for (var at = 1; at <= word.Length; at++)
        {
            word[..at].CopyTo(other);
            word[at..].CopyTo(other[(at + 1)..]);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                other[at] = letter;
                if (lexicon.Contains(other) || (letter == word[at - 1] && affixes.IsKnown(other, lexicon)))
                    return true;
            }
        }

        return false;
    }
}
