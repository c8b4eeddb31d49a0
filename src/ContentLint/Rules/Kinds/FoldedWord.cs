using System.Globalization;
using System.Numerics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// A word as the search for duplicates reads it: letter case aside, and in words the marks too ("Jum’at" is "jum'at",
/// "kereta-api" is "keretaapi"). Figures keep theirs: 3,5 is not 35.
/// </summary>
internal static class FoldedWord
{
    private const int Words = (1 << (int)TokenKind.Word) | (1 << (int)TokenKind.Number) | (1 << (int)TokenKind.Address);

    public const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Whether the token counts as a word; marks and symbols do not.</summary>
    public static bool IsWord(in Token token) => ((1 << (int)token.Kind) & Words) != 0;

    /// <summary>Equal for words that are <see cref="AreSame"/>; for others as good as never.</summary>
    public static ulong Hash(ReadOnlySpan<char> word, TokenKind kind)
    {
        var hash = Multiplier;
        foreach (var unit in word)
        {
            // Nearly every letter is one from a to z, which a bit puts into lower case.
            if (char.IsAsciiLetter(unit))
                hash = (BitOperations.RotateLeft(hash, 5) ^ (uint)(unit | 0x20)) * Multiplier;
            else if (Counts(unit, kind))
                hash = (BitOperations.RotateLeft(hash, 5) ^ char.ToLowerInvariant(unit)) * Multiplier;
        }

        return hash ^ (hash >> 32);
    }

    public static bool AreSame(ReadOnlySpan<char> one, TokenKind kindOfOne, ReadOnlySpan<char> other, TokenKind kindOfOther)
    {
        var (left, right) = (0, 0);
        while (true)
        {
            while (left < one.Length && !Counts(one[left], kindOfOne))
                left++;
            while (right < other.Length && !Counts(other[right], kindOfOther))
                right++;
            if (left == one.Length || right == other.Length)
                return left == one.Length && right == other.Length;
            if (char.ToLowerInvariant(one[left++]) != char.ToLowerInvariant(other[right++]))
                return false;
        }
    }

    /// <summary>Whether a passage has so many words.</summary>
    public static bool HasWords(ReadOnlySpan<Token> tokens, int minWords)
    {
        var words = 0;
        foreach (var token in tokens)
            words += IsWord(token) ? 1 : 0;
        return words >= minWords;
    }

    /// <summary>Whether both passages have the same words in the same order, read letter by letter.</summary>
    public static bool HaveSameWords(Document document, ReadOnlySpan<Token> one, ReadOnlySpan<Token> other)
    {
        var end = FindEndOf(document, one, other);
        return end > 0 && FindWord(other, end) == other.Length;
    }

    /// <summary>Where the words of one passage end in another that begins with them, as a number of its tokens; 0 where it does not.</summary>
    public static int FindEndOf(Document document, ReadOnlySpan<Token> beginning, ReadOnlySpan<Token> tokens)
    {
        var (left, right, end) = (FindWord(beginning, 0), FindWord(tokens, 0), 0);
        while (left < beginning.Length)
        {
            if (right == tokens.Length || !AreSame(document[beginning[left]], beginning[left].Kind, document[tokens[right]], tokens[right].Kind))
                return 0;
            end = right + 1;
            left = FindWord(beginning, left + 1);
            right = FindWord(tokens, right + 1);
        }

        return end;
    }

    private static int FindWord(ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && !IsWord(tokens[at]))
            at++;
        return at;
    }

    private static bool Counts(char unit, TokenKind kind) =>
        kind is not TokenKind.Word
        || char.IsLetterOrDigit(unit)
        || char.IsSurrogate(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
