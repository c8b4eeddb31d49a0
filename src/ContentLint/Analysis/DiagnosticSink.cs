using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Analysis;

/// <summary>Takes the findings of one document. Spans come as places in the prose and leave as places in the source.</summary>
public sealed class DiagnosticSink
{
    private readonly AnalyzerPlan _plan;
    private readonly List<Diagnostic> _found = [];

    internal DiagnosticSink(AnalyzerPlan plan, Document document)
    {
        _plan = plan;
        Document = document;
    }

    public Document Document { get; }

    internal IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Reports a finding at a place in the document's prose; nothing happens when the rule is off here.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<LocalizableText> arguments) =>
        Report(descriptor, span, arguments, fix: null, related: []);

    /// <param name="descriptor">One that the analyzer supports.</param>
    /// <param name="span">A place in the document's prose.</param>
    /// <param name="arguments">For the placeholders of the message.</param>
    /// <param name="fix">With changes in the coordinates of the source: see <see cref="Replace"/>.</param>
    /// <param name="related">With places in their sources: see <see cref="Relate"/>.</param>
    public void Report(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        ReadOnlySpan<LocalizableText> arguments,
        CodeFix? fix,
        ImmutableArray<RelatedLocation> related)
    {
        var severity = _plan.SeverityOf(descriptor);
        if (severity is Severity.None)
            return;

        // Here a span outside the text is a failure of the rule; later it would end the run.
        if (span.Start < 0 || span.End > Document.Text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, "The span lies outside the document.");
        _found.Add(new Diagnostic(descriptor, Document.Source, Document.ToSource(span))
        {
            Severity = severity,
            Arguments = _plan.Texts.Share(arguments),
            Fix = fix,
            Related = related,
        });
    }

    public RelatedLocation Relate(TextSpan span, LocalizableText message) => new(Document.Source, Document.ToSource(span), message);

    /// <summary>The other place of something that stands twice.</summary>
    public RelatedLocation RelateTwin(TextSpan span, LocalizableText message) => Relate(span, message) with { IsTwin = true };

    /// <summary>A fix that replaces a span of the prose, or null where markup or an entity lies inside it.</summary>
    public CodeFix? Replace(TextSpan span, string newText, LocalizableText title, FixSafety safety) =>
        Document.Prose.Map.IsVerbatim(span)
            ? new CodeFix(_plan.Texts.Share(title), [new TextChange(Document.ToSource(span), _plan.Texts.Share(newText))], safety)
            : null;

    internal void Add(Diagnostic diagnostic) => _found.Add(diagnostic);
}
