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
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Whether the token counts as a word; marks and symbols do not.</summary>
    public static bool IsWord(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    /// <summary>Equal for words that are <see cref="AreSame"/>; for others as good as never.</summary>
    public static ulong Hash(ReadOnlySpan<char> word, TokenKind kind)
    {
        var hash = Multiplier;
        foreach (var unit in word)
        {
            if (Counts(unit, kind))
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

    private static bool Counts(char unit, TokenKind kind) =>
        kind is not TokenKind.Word
        || char.IsAsciiLetter(unit)
        || char.IsLetterOrDigit(unit)
        || char.IsSurrogate(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
