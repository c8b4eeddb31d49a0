using System.Collections.Frozen;
using ContentLint.Syntax.Readers;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds what is left of HTML in prose, where none should be: character references and tags; and escapes of JSON.</summary>
internal static class MarkupRemains
{
    // Longer than the tags that editors leave behind; a bound, so that a page of '<' stays linear.
    private const int LongestTag = 400;
    private const int DeepestNesting = 4;
    private const int LongestName = 10;

    // Those that occur in the body of an article. Others are as likely names in angle brackets: <name>.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elements =
        new[]
        {
            "a", "abbr", "article", "aside", "audio", "b", "blockquote", "br", "center", "cite", "code", "div", "em", "embed",
            "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img",
            "ins", "li", "ol", "p", "pre", "q", "s", "script", "section", "small", "span", "strike", "strong", "style", "sub",
            "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "video",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the character reference at the beginning of the text, or 0, and what it stands for.</summary>
    /// <param name="text">Begins with '&amp;'.</param>
    /// <param name="meant">Nested references ("&amp;amp;quot;") are decoded to the end.</param>
    public static int ReadReference(ReadOnlySpan<char> text, out string meant)
    {
        meant = string.Empty;
        if (HtmlCharacterReference.Decode(text, out var length) is not { } symbol)
            return 0;
        if (text[length - 1] != ';' && !IsBareSpace(text, length))
            return 0;
        meant = symbol;
        for (var depth = 1; depth < DeepestNesting && meant == "&"; depth++)
        {
            var inner = text[(length - 1)..];
            var rest = HtmlCharacterReference.Decode($"&{inner[1..Math.Min(inner.Length, LongestTag / LongestName)]}", out var more);
            if (rest is null || inner[more - 1] != ';')
                break;
            meant = rest;
            length += more - 1;
        }

        return length;
    }

    /// <summary>The length of the tag or comment at the beginning of the text, or 0.</summary>
    /// <param name="text">Begins with '&lt;'.</param>
    public static int ReadTag(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestTag)];
        if (text.StartsWith("<!--"))
            return text.IndexOf("-->") is >= 0 and var comment ? comment + 3 : 4;
        var start = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var name = start;
        while (name < text.Length && name <= start + LongestName && char.IsAsciiLetterOrDigit(text[name]))
            name++;
        if (name == text.Length || !Elements.Contains(text[start..name]))
            return 0;
        var end = text[name..].IndexOfAny('<', '>');
        var isClosed = end >= 0 && text[name + end] == '>';
        var attributes = end < 0 ? text[name..] : text.Slice(name, end);
        if (isClosed && (attributes.Trim() is "" or "/" || attributes.Contains('=')))
            return name + end + 1;

        // "<a href=": cut off, but no less a tag.
        return attributes.Length > 2 && attributes[0] == ' ' && attributes.IndexOf('=') is > 1 and var sign
            && !attributes[1..sign].ContainsAnyExceptInRange('a', 'z') ? name + sign + 1 : 0;
    }

    /// <summary>Whether a JSON escape of a character, such as \u201c, stands at the beginning of the text.</summary>
    public static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 6 && text[1] == 'u'
        && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);

    // Old names need no semicolon, but in "R&D" or "a=1&copy=2" none is meant.
    private static bool IsBareSpace(ReadOnlySpan<char> text, int length) =>
        text[..length] is "&nbsp" && (length == text.Length || !(char.IsAsciiLetterOrDigit(text[length]) || text[length] == '='));
}
