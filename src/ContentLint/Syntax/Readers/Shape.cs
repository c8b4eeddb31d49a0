using System.Buffers;
using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>What can be told about a piece of text from its marks, letter case and length, whatever its language.</summary>
internal static class Shape
{
    private const string SentenceEnds = ".?!…。！？｡؟۔।॥";
    private const string Closers = "\"'”’»›)]}*_“‘`";
    private const string Openers = "\"'“‘«‹„‚([{*_”’¿¡";

    private static readonly SearchValues<char> NotInInitials = SearchValues.Create("()[]0123456789,;:");

    /// <summary>White space, and characters that leave no ink and have no business at the edge of a block.</summary>
    public static bool IsBlank(char unit) =>
        unit <= ' ' || char.IsWhiteSpace(unit) || unit is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> text) => text.TrimEnd(Closers);

    /// <summary>Whether it ends in a full stop, question mark or the like, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var rest = WithoutClosers(text);
        return !rest.IsEmpty && SentenceEnds.Contains(rest[^1], StringComparison.Ordinal);
    }

    public static ReadOnlySpan<char> WithoutOpeners(ReadOnlySpan<char> text) => text.TrimStart(Openers);

    /// <summary>A small letter, or one of a script without capitals.</summary>
    public static bool StartsInMidSentence(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsLower(text[0]) || (char.IsLetter(text[0]) && !char.IsUpper(text[0])));

    public static bool StartsAnew(ReadOnlySpan<char> text)
    {
        var rest = WithoutOpeners(text);
        return !rest.IsEmpty && (char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || (char.IsLetter(rest[0]) && !char.IsLower(rest[0])));
    }

    /// <summary>
    /// Whether a sentence ends before the text does: a sentence-final mark, a space, a capital. A full stop after three or
    /// fewer letters may be an abbreviation and does not count.
    /// </summary>
    public static bool HasInnerSentenceEnd(ReadOnlySpan<char> text)
    {
        var letters = 0;
        for (var at = 0; at + 2 < text.Length; at++)
        {
            if (text[at] is '.' && letters > 3 && IsBlank(text[at + 1]) && StartsAnew(text[(at + 2)..]))
                return true;
            letters = char.IsLetterOrDigit(text[at]) ? letters + 1 : 0;
        }

        return false;
    }

    public static (int Words, int Capitals) CountWords(ReadOnlySpan<char> text)
    {
        var (words, capitals) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsBlank(text[at]) || (at > 0 && !IsBlank(text[at - 1])))
                continue;
            words++;
            capitals += char.IsUpper(text[at]) || char.IsDigit(text[at]) ? 1 : 0;
        }

        return (words, capitals);
    }

    /// <summary>The length of the mark that makes the text a list item, with the white space after it; 0 if there is none.</summary>
    public static int ListMarkerLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (text.IsEmpty)
            return 0;
        if (text[0] is '-' or '*' or '•' or '·' or '◦' or '▪' or '‣' or '●' or '–')
        {
            at = 1;
        }
        else
        {
            var isBracketed = text[0] == '(';
            at = isBracketed ? 1 : 0;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 2)
                at++;
            if (at == start && at < text.Length && char.IsAsciiLetterLower(text[at]))
                at++;
            if (at == start || at >= text.Length || !(text[at] == ')' || (text[at] == '.' && !isBracketed)))
                return 0;
            at++;
        }

        var end = at;
        while (end < text.Length && IsBlank(text[end]))
            end++;
        return end == at || end == text.Length ? 0 : end;
    }

    /// <summary>"(abc)", "(*/rit)", "[jon/bud]": the initials of those who wrote and edited, after the last paragraph.</summary>
    public static bool IsInitials(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 40 || !(text[0] is '(' && text[^1] is ')' || text[0] is '[' && text[^1] is ']'))
            return false;
        var inner = text[1..^1].Trim();
        if (inner.ContainsAny(NotInInitials))
            return false;
        var last = inner[(inner.LastIndexOf('/') + 1)..].Trim();
        var isShared = last.Length < inner.Length;
        return last.Length <= 4 && !last.Contains(' ') && IsSmallOrStar(isShared && last.Length > 1 ? last[1..] : last);
    }

    private static bool IsSmallOrStar(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsLower(unit) && unit != '*')
                return false;
        }

        return !text.IsEmpty;
    }
}
