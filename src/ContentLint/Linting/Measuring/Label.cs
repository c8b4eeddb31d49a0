using ContentLint.Rules;
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
    public bool Matches(LabelSelector selector) =>
        selector.Category == Category
        && (selector.Sub is null || selector.Sub == Sub)
        && (selector.NoteBeginning is not { } beginning
            || (beginning.Length == 0 ? Note.Length == 0 : Note.StartsWith(beginning, StringComparison.Ordinal)));
}
