using System.Text;
using AngleSharp.Html;

namespace ContentLint.Syntax.Readers;

/// <summary>Character references, as the HTML standard has them (13.2.5.72 and on): with the semicolon and, for old ones, without.</summary>
internal static class HtmlCharacterReference
{
    // The longest, semicolon included: CounterClockwiseContourIntegral;
    private const int MaxNameLength = 32;

    private const int MaxCodePoint = 0x10FFFF;

    /// <param name="text">Begins with '&amp;'.</param>
    /// <param name="length">How much of the text the reference takes; 0 when there is none.</param>
    public static string? Decode(ReadOnlySpan<char> text, out int length) =>
        text.Length > 1 && text[1] == '#' ? DecodeNumber(text, out length) : DecodeName(text, out length);

    private static string? DecodeName(ReadOnlySpan<char> text, out int length)
    {
        var end = 1;
        while (end < text.Length && end <= MaxNameLength && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } symbol)
        {
            length = end + 1;
            return symbol;
        }

        for (; end > 1; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { } oldSymbol)
            {
                length = end;
                return oldSymbol;
            }
        }

        length = 0;
        return null;
    }

    private static string? DecodeNumber(ReadOnlySpan<char> text, out int length)
    {
        var radix = text.Length > 2 && text[2] is 'x' or 'X' ? 16 : 10;
        var start = radix == 16 ? 3 : 2;
        var (end, number) = (start, 0);
        for (; end < text.Length && DigitAt(text[end]) is var digit && digit < radix; end++)
            number = Math.Min((number * radix) + digit, MaxCodePoint + 1);
        length = end == start ? 0 : end < text.Length && text[end] == ';' ? end + 1 : end;
        if (length == 0)
            return null;
        if (HtmlEntityProvider.IsInCharacterTable(number))
            return HtmlEntityProvider.GetSymbolFromTable(number);
        return Rune.TryCreate(number, out var rune) && number != 0 ? rune.ToString() : "\uFFFD";
    }

    private static int DigitAt(char unit) =>
        char.IsAsciiDigit(unit) ? unit - '0'
        : char.IsAsciiHexDigit(unit) ? (unit | 0x20) - 'a' + 10
        : int.MaxValue;
}
