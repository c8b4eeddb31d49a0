namespace ContentLint.Output.Html;

/// <summary>An article with findings.</summary>
/// <param name="Anchor">Its id in the page.</param>
internal sealed record HtmlFile(string Anchor, string Path, IReadOnlyList<NumberedFinding> Findings);
