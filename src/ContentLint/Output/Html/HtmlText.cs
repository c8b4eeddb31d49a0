using System.Text;

namespace ContentLint.Output.Html;

/// <summary>Document text made fit to stand in HTML, in elements and in quoted attributes.</summary>
internal static class HtmlText
{
    /// <summary>In one line.</summary>
    public static string Escape(string text) => EscapeMarkup(VisibleText.InOneLine(text));

    /// <summary>Line by line: line ends become LF, and stay.</summary>
    public static string EscapeLines(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var line = Escape(length < 0 ? text[start..] : text.Substring(start, length));

            // In the log of a CI runner a line that begins so would be a command; an entity shows the same.
            if (line.TrimStart() is [':', ':', ..] or ['#', '#', ..])
                line = $"{line[..^line.TrimStart().Length]}&#{(int)line.TrimStart()[0]};{line.TrimStart()[1..]}";
            escaped.Append(line);
            if (length < 0)
                break;
            escaped.Append('\n');
            start += length;
            start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
        }

        return escaped.ToString();
    }

    private static string EscapeMarkup(string text) =>
        text.AsSpan().IndexOfAny("&<>\"'") < 0
            ? text
            : new StringBuilder(text)
                .Replace("&", "&amp;")
                .Replace("<", "&lt;")
                .Replace(">", "&gt;")
                .Replace("\"", "&quot;")
                .Replace("'", "&#39;")
                .ToString();
}
