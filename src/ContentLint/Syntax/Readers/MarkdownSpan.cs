using ContentLint.Text;
using Markdig.Syntax;

namespace ContentLint.Syntax.Readers;

/// <summary>Places of Markdig, which are inclusive at both ends, as ours.</summary>
internal static class MarkdownSpan
{
    /// <param name="node">What Markdig has read.</param>
    /// <param name="offset">Where the text that Markdig has read begins in the source.</param>
    /// <param name="length">The length of the source.</param>
    public static TextSpan Of(MarkdownObject node, int offset, int length)
    {
        var start = Math.Clamp(node.Span.Start + offset, offset, length);
        return TextSpan.FromBounds(start, Math.Clamp(node.Span.End + 1 + offset, start, length));
    }
}
