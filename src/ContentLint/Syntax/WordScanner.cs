using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Syntax;

/// <summary>Where words and numbers end. Each method takes a place inside a text that ends where the block does.</summary>
internal static class WordScanner
{
    // 3G and 1MDB are words; in "2024Presiden" a space was lost.
    private const int LongestDigitsOfWord = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Currencies =
        new[] { "Rp", "IDR", "USD", "EUR", "GBP", "AUD", "SGD", "MYR", "RM", "JPY", "CNY", "INR" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // By ASCII character: no word goes on with it.
    private static readonly ImmutableArray<bool> Ends =
    [
        .. Enumerable.Range(0, 128).Select(unit => !Characters.IsHyphen((char)unit) && !Characters.IsApostrophe((char)unit)
            && Characters.ClassOf((char)unit) is CharacterClass.WhiteSpace or CharacterClass.Punctuation or CharacterClass.Symbol),
    ];

    /// <summary>Whether a word of letters ends there, and surely no address goes on.</summary>
    public static bool IsPlainEnd(ReadOnlySpan<char> text, int end) =>
        end < text.Length ? text[end] == ' ' || IsPlainMark(text, end) : end == text.Length;

    private static bool IsPlainMark(ReadOnlySpan<char> text, int end) =>
        char.IsAscii(text[end]) && Ends[text[end]] && !AddressScanner.MayGoOn(text, end);

    /// <param name="at">A letter.</param>
    public static int FindWordEnd(ReadOnlySpan<char> text, int at)
    {
        var end = SkipLetters(text, at);
        if (Characters.IsDigitAt(text, end) && IsAmount(text[at..end], text, end))
            return end;
        return FindMixedEnd(text, end);
    }

    /// <summary>
    /// The end of a number with its inner full stops, commas, colons and slashes, or of the word that begins with it:
    /// 3G, 7-Seater, 50-an. A unit written without a space ("10km") is a word of its own.
    /// </summary>
    /// <param name="at">A digit.</param>
    public static int FindNumberEnd(ReadOnlySpan<char> text, int at, out TokenKind kind)
    {
        var end = SkipNumber(text, at);
        var isWord = end < text.Length && (Characters.IsHyphen(text[end])
            ? Characters.IsLetterAt(text, end + 1)
            : end - at <= LongestDigitsOfWord && end == SkipDigits(text, at)
                && Characters.IsLetterAt(text, end) && Characters.IsUpperAt(text, end));
        kind = isWord ? TokenKind.Word : TokenKind.Number;
        return isWord ? FindMixedEnd(text, end) : end;
    }

    // Rp500, Rp10.000 and PM2.5 are a word and a number; B2B, G20 and Liputan6 are words.
    private static bool IsAmount(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int digits) =>
        Currencies.Contains(letters) || SkipDigits(text, digits) != SkipNumber(text, digits);

    private static int FindMixedEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var next = Characters.ClassAt(text, at, out var length) switch
            {
                CharacterClass.Letter or CharacterClass.Mark => at + length,
                CharacterClass.Digit => SkipGroups(text, at),
                CharacterClass.Invisible => SkipInvisible(text, at),
                _ when Characters.IsHyphen(text[at]) && IsAlphanumericAt(text, at + 1) => at + 1,
                _ when Characters.IsApostrophe(text[at]) && IsBetweenLetters(text, at) => at + 1,
                _ => at,
            };
            if (next == at)
                return at;
            at = next;
        }

        return at;
    }

    private static int SkipLetters(ReadOnlySpan<char> text, int at)
    {
        // Nearly every letter of nearly every word.
        while ((uint)at < (uint)text.Length && char.IsAsciiLetter(text[at]))
            at++;
        while (at < text.Length && Characters.ClassAt(text, at, out var length) is CharacterClass.Letter or CharacterClass.Mark)
            at += length;
        return at;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.ClassAt(text, at, out var length) is CharacterClass.Digit)
            at += length;
        return at;
    }

    private static int SkipNumber(ReadOnlySpan<char> text, int at)
    {
        at = SkipDigits(text, at);
        while (at < text.Length && text[at] is '.' or ',' or ':' or '/' && Characters.IsDigitAt(text, at + 1))
            at = SkipDigits(text, at + 1);
        return at;
    }

    // "ke-1.000" goes on after its first digits, "Covid-19.Kata" does not.
    private static int SkipGroups(ReadOnlySpan<char> text, int at)
    {
        var afterHyphen = Characters.IsHyphen(text[at - 1]);
        at = SkipDigits(text, at);
        while (afterHyphen && at < text.Length && text[at] == '.' && SkipDigits(text, at + 1) == at + 4)
            at += 4;
        return at;
    }

    // Inside a word it stays in the word; at its end it is left to the gap.
    private static int SkipInvisible(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && Characters.ClassOf(text[end]) is CharacterClass.Invisible)
            end++;
        return IsAlphanumericAt(text, end) ? end : at;
    }

    private static bool IsBetweenLetters(ReadOnlySpan<char> text, int at) =>
        Characters.IsLetterAt(text, at + 1)
        && Characters.ClassOf(text[at - 1]) is CharacterClass.Letter or CharacterClass.Mark;

    private static bool IsAlphanumericAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && Characters.ClassAt(text, at, out _) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark;
}
