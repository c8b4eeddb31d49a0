using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// Text without markup, in its three habits: paragraphs parted by blank lines, one paragraph a line, or both in one file;
/// lines may be hard-wrapped. The prose is the source itself.
/// </summary>
public static class PlainTextReader
{
    // In UTF-16 units and words.
    private const int MaxTitleLength = 160;
    private const int MaxHeadingLength = 80;
    private const int MaxHeadingWords = 12;

    // Beyond it a line needs the capitals of a title, or it may be a sentence that lost its end.
    private const int MaxPlainHeadingWords = 7;
    private const int MinBodyLength = 40;

    public static Prose Read(SourceText source, LinePatterns? patterns = null)
    {
        var text = source.Text;
        var lines = FindLines(source);
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>();
        new HardWrap(text, lines).ForEachParagraph((first, end) =>
        {
            var span = TextSpan.FromBounds(lines[first].Span.Start, lines[end - 1].Span.End);
            var kind = KindOf(source[span], patterns ?? LinePatterns.None);
            // A dash before the first words is what is left of a place and a name.
            blocks.Add(new(kind is BlockKind.ListItem && blocks.Count == 0 ? BlockKind.Paragraph : kind, span));
        });
        BlockClassifier.MarkEdges(text, blocks, patterns ?? LinePatterns.None);
        FindTitle(text, blocks);
        FindHeadings(text, blocks);
        return new(source, text, SpanMap.Identity, blocks.DrainToImmutable(), []);
    }

    private static List<TextLine> FindLines(SourceText source)
    {
        var lines = new List<TextLine>();
        var isAfterBlankLine = true;
        for (var number = 0; number < source.LineCount; number++)
        {
            var line = source.GetLineSpan(number);
            var span = Shape.Trim(source.Text, line);
            if (!span.IsEmpty)
                lines.Add(new(span, span.Start - line.Start, isAfterBlankLine));
            isAfterBlankLine = span.IsEmpty;
        }

        return lines;
    }

    private static BlockKind KindOf(ReadOnlySpan<char> text, LinePatterns patterns) =>
        BlockClassifier.Classify(text, patterns) is var kind && kind is BlockKind.Paragraph && Shape.ListMarkerLength(text) > 0
            ? BlockKind.ListItem
            : kind;

    // The first block that is the article's own, if it looks like one and something comes after it.
    private static void FindTitle(string text, ImmutableArray<ProseBlock>.Builder blocks)
    {
        for (var at = 0; at + 1 < blocks.Count; at++)
        {
            var (kind, span) = blocks[at];
            if (kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Dateline or BlockKind.Caption)
                continue;
            if (kind is BlockKind.Paragraph && IsTitle(text.AsSpan(span.Start, span.Length)))
                blocks[at] = new(BlockKind.Title, span);
            return;
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxTitleLength || !Shape.StartsAnew(text))
            return false;
        var rest = Shape.WithoutClosers(text);
        if (rest.IsEmpty || rest[^1] is ':' or ';' or ',' || Shape.HasInnerSentenceEnd(text))
            return false;
        return rest[^1] is not ('.' or '。') || rest.EndsWith("...", StringComparison.Ordinal);
    }

    private static void FindHeadings(string text, ImmutableArray<ProseBlock>.Builder blocks)
    {
        for (var at = 1; at + 1 < blocks.Count; at++)
        {
            if (blocks[at].Kind is BlockKind.Paragraph
                && IsHeading(SpanOf(at))
                && (blocks[at - 1].Kind is not BlockKind.Paragraph || Shape.EndsSentence(SpanOf(at - 1)))
                && blocks[at + 1].Kind is BlockKind.Paragraph
                && IsBody(SpanOf(at + 1)))
            {
                blocks[at] = new(BlockKind.Heading, blocks[at].Span);
            }
        }

        ReadOnlySpan<char> SpanOf(int block) => text.AsSpan(blocks[block].Span.Start, blocks[block].Span.Length);
    }

    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxHeadingLength || !Shape.StartsAnew(text) || !char.IsLetterOrDigit(text[^1]))
            return false;
        if (text.ContainsAny("\r\n?!") || Shape.HasInnerSentenceEnd(text))
            return false;
        var (words, capitals) = Shape.CountWords(text);
        return words <= MaxPlainHeadingWords || (words <= MaxHeadingWords && capitals * 2 >= words);
    }

    private static bool IsBody(ReadOnlySpan<char> text) =>
        text.Length >= MinBodyLength && Shape.StartsAnew(text) && Shape.EndsSentence(text);
}
