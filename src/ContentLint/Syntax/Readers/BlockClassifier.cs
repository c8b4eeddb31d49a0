using System.Buffers;
using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Syntax.Readers;

/// <summary>The kind of a block as far as its own text tells, neighbours and markup aside.</summary>
internal static class BlockClassifier
{
    // A share counter: "10", "1.204".
    private const int MaxCounterLength = 6;

    private static readonly SearchValues<char> CounterMarks = SearchValues.Create("0123456789.,");

    /// <summary>Boilerplate, Byline, Dateline, Caption or, if it is none of these, Paragraph.</summary>
    public static BlockKind Classify(ReadOnlySpan<char> text, LinePatterns patterns)
    {
        if (text.Length > LineMatcher.MaxLineLength)
            return BlockKind.Paragraph;
        return patterns.IsBoilerplate(text) || Shape.IsInitials(text) || IsCounter(text) ? BlockKind.Boilerplate
            : patterns.IsByline(text) ? BlockKind.Byline
            : patterns.IsDateline(text) ? BlockKind.Dateline
            : patterns.IsCaption(text) ? BlockKind.Caption
            : BlockKind.Paragraph;
    }

    /// <summary>Marks what is boilerplate only before or only after the article's own text.</summary>
    public static void MarkEdges(string text, ImmutableArray<ProseBlock>.Builder blocks, LinePatterns patterns)
    {
        var edges = ArticleEdges.Find(text, blocks);
        for (var at = 0; at < blocks.Count; at++)
        {
            // Most of an article is neither head nor foot.
            if (at >= edges.HeadEnd && at < edges.FootStart)
                at = edges.FootStart;
            var (kind, span) = blocks[at];
            var line = text.AsSpan(span.Start, span.Length);
            if (kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem or BlockKind.Byline
                && ((at < edges.HeadEnd && patterns.IsHeadBoilerplate(line)) || (at >= edges.FootStart && patterns.IsFootBoilerplate(line))))
            {
                blocks[at] = new(BlockKind.Boilerplate, span);
            }
        }
    }

    private static bool IsCounter(ReadOnlySpan<char> text) =>
        text.Length <= MaxCounterLength
        && char.IsAsciiDigit(text[0])
        && char.IsAsciiDigit(text[^1])
        && !text.ContainsAnyExcept(CounterMarks);
}
