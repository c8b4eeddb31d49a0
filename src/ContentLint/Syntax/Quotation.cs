using ContentLint.Syntax.Attribution;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// Quoted words of one block, marks included. <paramref name="FirstToken"/> is the opening mark (or the first word, where the
/// quotation goes on from the block before), <paramref name="EndToken"/> stands after the closing mark.
/// </summary>
public sealed record Quotation(TextSpan Span, QuotationKind Kind, int Block, int FirstToken, int EndToken)
{
    /// <summary>0 for a quotation in the author's words, 1 for one inside a quotation, and so on.</summary>
    public int Depth { get; init; }

    /// <summary>Whether its opening mark stands in this block.</summary>
    public bool IsOpened { get; init; } = true;

    /// <summary>Whether its closing mark stands in this block; if not, it goes on in the next one.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Who the article attributes it to; null where nobody is named for it, or its language has no attribution words.</summary>
    public QuotationSource? Source { get; init; }

    /// <summary>The place of the last source with a name before it, whoever it is attributed to; null where there is none.</summary>
    public TextSpan? LastNamed { get; init; }
}
