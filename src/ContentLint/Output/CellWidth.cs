using System.Globalization;
using System.Text;

namespace ContentLint.Output;

/// <summary>How many cells of a terminal a text takes.</summary>
internal static class CellWidth
{
    private const int EmojiPresentation = 0xFE0F;

    public static int Of(string text)
    {
        var width = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            width += OfCluster(rest[..length]);
            rest = rest[length..];
        }

        return width;
    }

    /// <summary>
    /// The width of one grapheme cluster (Unicode Standard Annex 29): that of its widest character, since the others are
    /// drawn over it, and two where a variation selector asks for an emoji or two letters make a flag.
    /// </summary>
    public static int OfCluster(ReadOnlySpan<char> cluster)
    {
        var (width, regionalIndicators) = (0, 0);
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (rune.Value is >= 0x1F1E6 and <= 0x1F1FF)
                regionalIndicators++;
            width = Math.Max(width, rune.Value == EmojiPresentation ? 2 : OfRune(rune));
        }

        return regionalIndicators == 2 ? 2 : width;
    }

    private static int OfRune(Rune rune)
    {
        if (rune.IsAscii)
            return 1;
        if (WideCharacters.Contains(rune.Value))
            return 2;
        // Vowels and final consonants of Hangul syllables that are spelt out are drawn into the first consonant.
        if (rune.Value is >= 0x1160 and <= 0x11FF)
            return 0;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.Control
            ? 0
            : 1;
    }
}
