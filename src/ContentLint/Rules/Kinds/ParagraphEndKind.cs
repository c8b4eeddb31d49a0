using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Paragraphs that end without a full stop.</summary>
internal sealed class ParagraphEndKind : RuleKind
{
    /// <summary>A key and an option.</summary>
    public const string MinWords = "min_words";

    private const int LeastWords = 12;

    public override string Name => "paragraph-end";

    public override string Summary =>
        "Finds paragraphs of a sentence or more whose last word no mark follows. Titles, headings, lists, captions, verse, lines before "
        + "a list, paragraphs that end in a quotation or an address, and those that break off before a small letter are left alone.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(MinWords, RuleKeyType.Number, "Shorter paragraphs are not looked at: 12 by default."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
    [
        new(MinWords, RuleOptionType.Number, "Shorter paragraphs are not looked at."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the last word"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var minWords = node.Number(MinWords) ?? LeastWords;
        if (minWords >= 1)
            return new Analyzer(descriptor, minWords);
        node.Error(MinWords, "a paragraph has at least one word");
        return null;
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, int minWords) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var leastWords = context.Options.Number(MinWords, minWords);
            context.RegisterDocumentAction((in DocumentContext document) => new ParagraphEnds(descriptor, leastWords, document.Sink).Check());
        }
    }
}
