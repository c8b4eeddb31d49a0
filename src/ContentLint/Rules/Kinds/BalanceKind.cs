using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Marks that come in pairs: quotation marks and brackets without their partner.</summary>
internal sealed class BalanceKind : RuleKind
{
    private const string Pairs = "pairs";
    private const string Quotations = "quotation-marks";
    private const string Brackets = "brackets";

    public override string Name => "balance";

    public override string Summary =>
        "Finds quotation marks and brackets that lack their partner in the paragraph, and quotations that open with one style of mark and "
        + "close with another. A quotation may go on over paragraphs when each of them opens it anew.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Pairs, RuleKeyType.Choice, "What is looked at; both by default.") { Choices = [Quotations, Brackets] },
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the mark", "what is wrong with it"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(descriptor, node.Text(Pairs) is not Brackets, node.Text(Pairs) is not Quotations);

    private sealed class Analyzer(DiagnosticDescriptor descriptor, bool quotations, bool brackets) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            if (quotations)
                context.RegisterDocumentAction((in DocumentContext document) => new QuotationBalance(descriptor, document.Sink).Check());
            if (brackets)
                context.RegisterDocumentAction((in DocumentContext document) => BracketBalance.Check(descriptor, document.Sink));
        }
    }
}
