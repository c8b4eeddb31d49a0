using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>One marked place of a labelled article.</summary>
/// <param name="Document">The article's file name.</param>
/// <param name="Span">In UTF-16 code units of the article's text.</param>
/// <param name="Category">What stands there: "quote-unsourced", "duplicate-paragraph", or a control such as "quote-sourced".</param>
/// <param name="Sub">A finer kind, or empty.</param>
/// <param name="Note">Free text, or empty.</param>
public sealed record Label(string Document, TextSpan Span, string Category, string Sub, string Note)
{
    /// <summary>
    /// Whether a selector of a rule's <c>labels</c> names the label: a category, a category and its sub ("quote-unsourced/chain"), or
    /// a category and how its note begins ("unsupported-claim:explicit").
    /// </summary>
    public bool Matches(string selector)
    {
        var end = selector.AsSpan().IndexOfAny('/', ':');
        if (end < 0)
            return selector == Category;
        return selector[..end] == Category && (selector[end] == '/'
            ? selector[(end + 1)..] == Sub
            : Note.StartsWith(selector[(end + 1)..], StringComparison.Ordinal));
    }
}
