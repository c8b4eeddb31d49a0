namespace ContentLint.Syntax;

public enum BlockKind
{
    Title,
    Heading,
    Paragraph,
    ListItem,
    BlockQuote,
    Caption,
    Byline,
    Dateline,

    /// <summary>Left by a scraper or a publishing system: teasers, share buttons, notices. Not the article's own words.</summary>
    Boilerplate,
    TableCell,
}
