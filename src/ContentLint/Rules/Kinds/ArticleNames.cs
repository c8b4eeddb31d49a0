using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Reports each place where a name is spelt otherwise than elsewhere in the document.</summary>
internal sealed class ArticleNames(DiagnosticDescriptor descriptor, RuleCompilation compilation) : DiagnosticAnalyzer
{
    private static readonly LocalizableText Other = LocalizableText.Of("the name is spelt so here");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var languages = compilation.NameLanguages;
        var allowed = context.Options.Words(NameVariantKind.Allow).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        context.RegisterDocumentAction((in DocumentContext document) => Report(document.Sink, NameReader.Read(document.Document, languages), allowed));
    }

    private void Report(DiagnosticSink sink, NameReader names, FrozenSet<string> allowed)
    {
        foreach (var (slip, right) in new NameVariants(names).Find())
        {
            foreach (var token in names.TokensOf(slip))
                Report(sink, names.SpanOf(token), right.Text, names.SpanOf(right.First), allowed);
        }

        foreach (var (span, right, place) in new NameJoin(names).Find())
            Report(sink, span, right, place, allowed);
    }

    private void Report(DiagnosticSink sink, TextSpan span, string right, TextSpan place, FrozenSet<string> allowed)
    {
        var slip = sink.Document[span].ToString();
        if (allowed.Contains(slip) || allowed.Contains(right))
            return;
        var fix = sink.Replace(span, right, LocalizableText.Of("Write '{0}'", right), FixSafety.Unsafe);
        sink.Report(descriptor, span, [slip, right], fix, [sink.Relate(place, Other)]);
    }
}
