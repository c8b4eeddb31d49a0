using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Double quotation marks that turn the wrong way, are made of two single ones, or differ from most of the article's.</summary>
internal sealed class QuotationStyleKind : RuleKind
{
    private const string Marks = "marks";

    public override string Name => "quotation-style";

    public override string Summary =>
        "Finds quotations whose double marks are not a right pair of the language, or not the pair that most of the article's quotations "
        + "have; and double marks inside double marks. Where an article has many of one kind, one finding mends all.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Marks, RuleKeyType.TextsByLanguage, "The right pairs of the language, each two characters such as “”; where the article decides nothing, the first counts.") { IsRequired = true },
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the marks that are found", "the marks that should stand there", "in how many places of the article"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var pairs = ImmutableArray.CreateBuilder<MarkPair>();
        foreach (var (language, texts) in node.TextsByLanguage(Marks))
        {
            foreach (var text in texts)
            {
                if (text.Value is [var opening, var closing] && MarkStyles.Of([opening]) is not MarkStyle.None)
                    pairs.Add(new(PhraseReader.ToLanguage(language), opening.ToString(), closing.ToString()));
                else
                    node.Error(text, $"'{text.Value}' is no pair of double quotation marks");
            }
        }

        if (pairs.Count > 0)
            return new Analyzer(descriptor, pairs.ToImmutable());
        node.Error(Marks, $"'{Marks}' holds no pair");
        return null;
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, ImmutableArray<MarkPair> pairs) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterDocumentAction((in DocumentContext document) => new QuotationStyles(descriptor, pairs, document.Sink).Check());
    }
}
