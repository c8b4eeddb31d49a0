using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>Another place that a finding is about, in the same file or in another one of the batch.</summary>
public sealed record RelatedLocation(SourceText Source, TextSpan Span, string Message);
