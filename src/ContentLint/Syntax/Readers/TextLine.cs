using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// A line with something on it. Indent and width are in UTF-16 units, the width with the
/// indent and without white space at the end.
/// </summary>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool IsAfterBlankLine)
{
    public int Width => Indent + Span.Length;
}
