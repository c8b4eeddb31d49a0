using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>Another place that a finding is about, in the same file or in another one of the batch.</summary>
/// <param name="Source">The text that the place is in.</param>
/// <param name="Span">In the coordinates of the source.</param>
/// <param name="Text">What stands there, in a few words.</param>
public sealed record RelatedLocation(SourceText Source, TextSpan Span, LocalizableText Text)
{
    public string Message => Text.ToString();

    /// <summary>Whether the finding might as well stand there and name its own place as the related one, as a thing that stands twice does.</summary>
    public bool IsTwin { get; init; }

    public RelatedLocation In(Locale locale) => this with { Text = Text.In(locale) };
}
