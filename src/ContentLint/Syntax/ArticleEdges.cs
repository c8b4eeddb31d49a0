using ContentLint.Syntax.Readers;

namespace ContentLint.Syntax;

/// <summary>
/// Where an article's own text begins and ends, by the number of a block: the head is everything up to the first paragraph of
/// text, the foot everything from the last one on, that paragraph in both. Without such a paragraph all is head and foot.
/// </summary>
/// <param name="HeadEnd">Exclusive.</param>
/// <param name="FootStart">The first block of the foot.</param>
internal readonly record struct ArticleEdges(int HeadEnd, int FootStart)
{
    // In UTF-16 units: a shorter line is text if it ends as a sentence does, a longer one even if its full stop is missing.
    private const int MinSentence = 40;
    private const int MinText = 120;

    public static ArticleEdges Find(string text, IReadOnlyList<ProseBlock> blocks)
    {
        var (first, last) = (0, blocks.Count - 1);
        while (first < blocks.Count && !IsText(text, blocks[first]))
            first++;
        if (first == blocks.Count)
            return new(blocks.Count, 0);
        while (!IsText(text, blocks[last]))
            last--;
        return new(first + 1, last);
    }

    private static bool IsText(string text, ProseBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote
        && (block.Span.Length >= MinText
            || (block.Span.Length >= MinSentence && EndsSentence(text.AsSpan(block.Span.Start, block.Span.Length))));

    // Initials in brackets may stand after the last full stop.
    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        Shape.EndsSentence(line)
        || (line[^1] is ')' or ']' && line.LastIndexOfAny('(', '[') is > 0 and var at && Shape.EndsSentence(line[..at].TrimEnd()));
}
