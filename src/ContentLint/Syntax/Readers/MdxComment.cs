using ContentLint.Text;
using Markdig.Syntax;

namespace ContentLint.Syntax.Readers;

/// <summary>A comment of MDX, <c>{/* … */}</c>, that is a paragraph of its own.</summary>
internal static class MdxComment
{
    private const string Opening = "{/*";
    private const string Closing = "*/}";

    /// <summary>Null for any other block.</summary>
    public static TextSpan? Find(string text, LeafBlock block, int offset)
    {
        var span = MarkdownSpan.Of(block, offset, text.Length);
        var content = text.AsSpan(span.Start, span.Length).TrimEnd();
        return content.Length >= Opening.Length + Closing.Length
            && content.StartsWith(Opening, StringComparison.Ordinal)
            && content.IndexOf(Closing, StringComparison.Ordinal) == content.Length - Closing.Length
            ? new TextSpan(span.Start, content.Length)
            : null;
    }
}
