using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>Another place that a finding is about, in the same file or in another one of the batch.</summary>
public sealed record RelatedLocation(SourceText Source, TextSpan Span, string Message)
{
    /// <summary>Whether the finding might as well stand there and name its own place as the related one, as a thing that stands twice does.</summary>
    public bool IsTwin { get; init; }
}
