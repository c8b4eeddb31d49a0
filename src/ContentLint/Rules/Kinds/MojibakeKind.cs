using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Characters that a machine has spoilt on the way. Looks at all text but boilerplate, whoever's words it holds.</summary>
internal sealed class MojibakeKind : RuleKind
{
    public override string Name => "mojibake";

    public override string Summary =>
        "Text read in the wrong encoding, characters that were lost, and HTML references, tags and JSON escapes left in the prose.";

    public override ImmutableArray<RuleKey> Keys => [];

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what it is"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(descriptor);

    private sealed class Analyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterDocumentAction((in DocumentContext document) => new MojibakeSearch(document.Sink, descriptor).Report());
    }
}
