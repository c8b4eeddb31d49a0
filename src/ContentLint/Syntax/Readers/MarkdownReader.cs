using ContentLint.Languages;
using ContentLint.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// Markdown as GitHub has it, with front matter and footnotes. Code, HTML blocks, images and bare addresses are left out or
/// stood in for; a text nested deeper than the parser goes, or made to keep it busy, is read as plain text.
/// </summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAlertBlocks()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    public static Prose Read(SourceText source, LinePatterns? patterns = null)
    {
        var frontMatter = FrontMatter.Find(source);
        var body = frontMatter.End == 0 ? source.Text : source.Text[frontMatter.End..];
        if (MarkdownLimits.AreExceeded(body) || !TryParse(body, out var document))
            return PlainTextReader.Read(source, patterns);

        var builder = new ProseBuilder(source);
        var blocks = FindTextBlocks(document);
        var hasTitle = false;
        if (!frontMatter.Title.IsEmpty && !blocks.Exists(block => block is HeadingBlock { Level: 1 }))
        {
            builder.BeginBlock(BlockKind.Title);
            builder.Copy(frontMatter.Title);
        }

        foreach (var span in FindComments(document, source.Text, frontMatter.End))
            builder.AddComment(span);
        var isMdx = source.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        var writer = new MarkdownInlineWriter(builder, source.Text, frontMatter.End);
        foreach (var block in blocks)
        {
            if (isMdx && IsModuleLine(body.AsSpan(Math.Clamp(block.Span.Start, 0, body.Length))))
                continue;
            if (isMdx && MdxComment.Find(source.Text, block, frontMatter.End) is { } comment)
            {
                builder.AddComment(comment);
                continue;
            }

            builder.BeginBlock(KindOf(block, hasTitle));
            hasTitle |= block is HeadingBlock { Level: 1 };
            writer.Write(block.Inline!);
        }

        return builder.ToProse(patterns ?? LinePatterns.None);
    }

    private static bool TryParse(string text, out MarkdownDocument document)
    {
        try
        {
            document = Markdown.Parse(text, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            // Markdig's answer to too deep a nesting.
            document = [];
            return false;
        }
    }

    // In order of place: footnotes stand where they are written, not at the end. No recursion, however deep the nesting.
    private static List<LeafBlock> FindTextBlocks(MarkdownDocument document)
    {
        var found = new List<LeafBlock>();
        var open = new Stack<MarkdigBlock>();
        open.Push(document);
        while (open.TryPop(out var block))
        {
            if (block is LinkReferenceDefinitionGroup)
                continue;
            if (block is LeafBlock { Inline.FirstChild: not null } leaf)
                found.Add(leaf);
            if (block is ContainerBlock container)
            {
                foreach (var child in container)
                    open.Push(child);
            }
        }

        found.Reverse();
        return [.. found.OrderBy(leaf => leaf.Inline!.FirstChild!.Span.Start)];
    }

    // Those that stand within a paragraph are found when it is written.
    private static IEnumerable<TextSpan> FindComments(MarkdownDocument document, string text, int offset) => document.Descendants<HtmlBlock>()
        .Where(block => block.Type is not HtmlBlockType.ScriptPreOrStyle)
        .SelectMany(block => HtmlComments.Find(text, MarkdownSpan.Of(block, offset, text.Length)));

    private static BlockKind KindOf(LeafBlock block, bool hasTitle)
    {
        if (block is HeadingBlock heading)
            return heading.Level == 1 && !hasTitle ? BlockKind.Title : BlockKind.Heading;
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is TableCell)
                return BlockKind.TableCell;
            if (parent is ListItemBlock)
                return BlockKind.ListItem;
            if (parent is QuoteBlock)
                return BlockKind.BlockQuote;
        }

        return BlockKind.Paragraph;
    }

    private static bool IsModuleLine(ReadOnlySpan<char> text) =>
        text.StartsWith("import ", StringComparison.Ordinal) || text.StartsWith("export ", StringComparison.Ordinal);
}
