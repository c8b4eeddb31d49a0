using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Words that are not spelt as they look: see <see cref="ConfusableSearch"/>. Looks at all text but boilerplate, whoever's words it holds.
/// </summary>
internal sealed class ConfusableKind : RuleKind
{
    public override string Name => "confusable";

    public override string Summary =>
        "Words with letters of another alphabet that look like Latin ones, fullwidth and mathematical letters, and characters that show nothing.";

    public override ImmutableArray<RuleKey> Keys => [];

    public override ImmutableArray<string> Arguments { get; } = ["the word as it looks", "what is in it"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(descriptor);

    private sealed class Analyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterDocumentAction((in DocumentContext document) => new ConfusableSearch(document.Sink, descriptor).Report());
    }
}
