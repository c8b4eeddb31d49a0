using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>One finding at one place. Immutable: later stages copy it with more known about it.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span)
{
    public ImmutableArray<string> Arguments { get; init; } = [];

    public Severity Severity { get; init; } = Descriptor.DefaultSeverity;

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    public CodeFix? Fix { get; init; }

    /// <summary>
    /// Where a run that tells everything has the finding, if that is not here: what stands twice is told at the place that is asked for.
    /// </summary>
    public RelatedLocation? MovedFrom { get; init; }

    /// <summary>Null for a finding that is told; one that is silenced stays in the result, marked.</summary>
    public Suppression? Suppression { get; init; }

    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments.Cast<object>()]);
}
