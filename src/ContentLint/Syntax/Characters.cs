using System.Collections.Immutable;
using System.Globalization;

namespace ContentLint.Syntax;

/// <summary>What a character is to the tokenizer. Knows scripts, not languages.</summary>
internal static class Characters
{
    public const char ZeroWidthJoiner = '\u200D';

    private static readonly ImmutableArray<CharacterClass> Latin =
        [.. Enumerable.Range(0, 256).Select(unit => Classify((char)unit))];

    public static CharacterClass ClassOf(char unit) => unit < 256 ? Latin[unit] : Classify(unit);

    /// <summary>Reads a surrogate pair as one character; a surrogate alone is a symbol.</summary>
    /// <param name="length">Of the character, in UTF-16 units: 1 or 2.</param>
    public static CharacterClass ClassAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        var unit = text[at];
        if (unit < 256)
            return Latin[unit];
        if (!char.IsHighSurrogate(unit) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            return ClassOf(unit);
        length = 2;
        return FromCategory(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(unit, text[at + 1])));
    }

    public static bool IsLetterAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && ClassAt(text, at, out _) is CharacterClass.Letter;

    public static bool IsDigitAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && ClassAt(text, at, out _) is CharacterClass.Digit;

    public static bool IsUpperAt(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterUpper(text[at]) || (text[at] >= 128 && CategoryAt(text, at) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter);

    public static bool IsLowerAt(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterLower(text[at]) ||
        (text[at] >= 128 && CategoryAt(text, at) is UnicodeCategory.LowercaseLetter);

    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    /// <summary>Between two letters these are spelling (Jum'at, Qur’an); anywhere else they may be quotation marks.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';

    public static bool IsOpeningBracket(char unit) => unit is '(' or '[' or '{';

    public static bool IsClosingBracket(char unit) => unit is ')' or ']' or '}';

    /// <summary>A mark that can end a sentence.</summary>
    public static bool IsFinalMark(char unit) =>
        unit is '.' or '?' or '!' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964';

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[at]);

    private static CharacterClass Classify(char unit) => unit switch
    {
        _ when char.IsWhiteSpace(unit) => CharacterClass.WhiteSpace,
        '\u00AD' => CharacterClass.Invisible,
        '`' or '\u00B4' => CharacterClass.Punctuation,
        '%' or '&' or '@' or '#' or '*' or '/' or '\\' or '\u00A7' or '\u00B6' => CharacterClass.Symbol,
        '\u2020' or '\u2021' or '\u2022' or '\u2023' or '\u2030' or '\u2031' or '\u203B' => CharacterClass.Symbol,
        _ => FromCategory(CharUnicodeInfo.GetUnicodeCategory(unit)),
    };

    private static CharacterClass FromCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber =>
            CharacterClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            CharacterClass.Mark,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.Format => CharacterClass.Invisible,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or
            UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation =>
            CharacterClass.Punctuation,
        _ => CharacterClass.Symbol,
    };
}
