using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>Comments of HTML that stand in a piece of Markdown.</summary>
internal static class HtmlComments
{
    public const string Opening = "<!--";
    public const string Closing = "-->";

    /// <summary>Each from its opening mark to its closing one; one that does not end in the span is none.</summary>
    public static IEnumerable<TextSpan> Find(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var start = text.IndexOf(Opening, at, span.End - at, StringComparison.Ordinal);
            if (start < 0)
                yield break;

            // "<!-->" ends where it begins.
            var end = text.IndexOf(Closing, start + 2, span.End - start - 2, StringComparison.Ordinal);
            if (end < 0)
                yield break;
            at = end + Closing.Length;
            yield return TextSpan.FromBounds(start, at);
        }
    }
}
