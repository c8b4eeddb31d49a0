using ContentLint.Text;

namespace ContentLint.Syntax.Attribution;

/// <summary>Who a quotation is attributed to, and where in the document the article says so.</summary>
public sealed record QuotationSource(SourceKind Kind, TextSpan Span);
