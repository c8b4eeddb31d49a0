using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// One paragraph or line of its own. Sentences, tokens and quotations are ranges (end exclusive) of the document's arrays.
/// <paramref name="Language"/> is null where no profile fits.
/// </summary>
public sealed record Block(
    BlockKind Kind,
    TextSpan Span,
    LanguageProfile? Language,
    int FirstSentence,
    int EndSentence,
    int FirstToken,
    int EndToken,
    int FirstQuotation,
    int EndQuotation);
