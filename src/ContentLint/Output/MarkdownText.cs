using System.Text;

namespace ContentLint.Output;

/// <summary>Document text made fit to stand inside Markdown: nothing in it is markup, a link, a mention or a cell's end.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]()#+-.!|<>~&@:\"'=^$";

    /// <summary>The text in one line, each mark of Markdown (CommonMark 0.31, section 2.4) behind a backslash, angle brackets and @ as entities.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var unit in VisibleText.InOneLine(text))
        {
            switch (unit)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '@':
                    escaped.Append("&#64;");
                    break;
                default:
                    if (Marks.Contains(unit, StringComparison.Ordinal))
                        escaped.Append('\\');
                    escaped.Append(unit);
                    break;
            }
        }

        return escaped.ToString();
    }
}
