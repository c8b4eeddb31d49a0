using System.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Characters that look like Latin letters, digits and marks: what Unicode's list of confusables (UTS #39) has of Greek and
/// Cyrillic, where the shapes are the same in common fonts, and the compatibility forms of U+1D400 and U+FF01 and on.
/// </summary>
internal static class LatinLookAlikes
{
    private const string Others = "АВЕЅІЈКМНОРСТХУԌԚԜаеіјѕорсухһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινοκρυϲϳ";
    private const string Latin = "ABESIJKMHOPCTXYGQWaeijsopcyxhdqwlABEZHIKMNOPTYXayivokpucj";
    private const int MathematicalLetters = 0x1D400;
    private const int GreekMathematicalLetters = 0x1D6A4;
    private const int MathematicalDigits = 0x1D7CE;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The Latin letter that a Greek or Cyrillic one looks like, or '\0'.</summary>
    public static char OfLetter(char letter) =>
        letter is >= '\u0370' and <= '\u052F' && Others.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Latin[place] : '\0';

    /// <summary>The letters of a ligature that a printed page was set with, or null.</summary>
    public static string? OfLigature(char unit) => unit is >= '\uFB00' and <= '\uFB06' ? Ligatures[unit - '\uFB00'] : null;

    public static bool IsFullwidth(char unit) => unit is >= '\uFF01' and <= '\uFF5E';

    public static char OfFullwidth(char unit) => (char)(unit - '\uFF01' + '!');

    /// <summary>The plain letter or digit of a bold, italic, script or other letter of mathematics, or '\0'.</summary>
    public static char OfMathematical(Rune rune)
    {
        var value = rune.Value;
        if (value is >= MathematicalDigits and <= 0x1D7FF)
            return (char)('0' + ((value - MathematicalDigits) % 10));
        if (value is < MathematicalLetters or >= GreekMathematicalLetters)
            return '\0';
        var letter = (value - MathematicalLetters) % 52;
        return (char)(letter < 26 ? 'A' + letter : 'a' + letter - 26);
    }
}
