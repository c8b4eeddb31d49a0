using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>One finding at one place. Immutable: later stages copy it with more known about it.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span)
{
    /// <summary>For the placeholders of the message.</summary>
    public ImmutableArray<LocalizableText> Arguments { get; init; } = [];

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
        string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments.Select(argument => argument.ToString())]);

    /// <summary>The same finding with all that it says in another language; what it said before is not in it any more.</summary>
    public Diagnostic In(Locale locale) => locale == Locale.English ? this : In(locale, Descriptor.In(locale));

    /// <param name="locale">Another language than English.</param>
    /// <param name="descriptor">The finding's own in that language, so that many findings may share it.</param>
    internal Diagnostic In(Locale locale, DiagnosticDescriptor descriptor) => this with
    {
        Descriptor = descriptor,
        Severity = Severity,
        Arguments = [.. Arguments.Select(argument => (LocalizableText)argument.In(locale))],
        Related = [.. Related.Select(related => related.In(locale))],
        Fix = Fix?.In(locale),
    };
}
