using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Reports passages in another language than the article's: what a translator left as it was.</summary>
internal sealed class ForeignPassages(
    DiagnosticDescriptor descriptor,
    RuleCompilation compilation,
    FrozenDictionary<string, FrozenSet<int>> introductions,
    FrozenDictionary<string, FrozenSet<int>> explanations) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var languages = ForeignWords.ByLanguage(compilation, introductions, explanations);
        context.RegisterDocumentAction((in DocumentContext document) =>
            new ForeignPassageSearch(document.Document, languages).Report(document.Sink, descriptor));
    }
}
