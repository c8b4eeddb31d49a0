using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Syntax.Attribution;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Judges who quotations are attributed to, as <see cref="AttributionFinder"/> found it.</summary>
internal sealed class QuotationSourceKind : RuleKind
{
    // Fewer quoted words inside a sentence are a term or a mock; more of them say something that somebody must have said.
    private const int ShortestFragment = 5;

    // "Tidak," needs its speaker as much as any; a single word without a mark inside is a label.
    private const int ShortestSpeech = 2;

    // In tokens. A longer one holds many quotations or long ones, which are speech in their own right.
    private const int LongestBareParagraph = 200;

    public override string Name => "quotation-source";

    public override string Summary => "Finds quotations of speech that nobody is named for, or sources that the article keeps nameless.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("finds", RuleKeyType.Choice, "What is reported: quotations without a source, sources without a name, or a pronoun for nobody told of.")
        {
            IsRequired = true,
            Choices = ["missing", "unnamed", "pronoun"],
        },
    ];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        node.Text("finds") switch
        {
            "missing" => new MissingAnalyzer(descriptor),
            "pronoun" => new PronounSources(descriptor),
            _ => new UnnamedAnalyzer(descriptor),
        };

    private sealed class MissingAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(Analyze);

        private void Analyze(in QuotationContext context)
        {
            var quotation = context.Quotation;
            if (quotation.Source is not null || quotation.Depth > 0 || !IsJudged(context.Document, quotation))
                return;
            ImmutableArray<RelatedLocation> related =
                quotation.LastNamed is { } span ? [context.Sink.Relate(span, LocalizableText.Of("the last source named before it"))] : [];
            context.Sink.Report(descriptor, quotation.Span, [], fix: null, related);
        }

        private static bool IsJudged(Document document, Quotation quotation)
        {
            var block = document.Blocks[quotation.Block];
            if (block.Language is not { KnowsAttribution: true } || block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote))
                return false;

            // A mark that is never closed is a slip of typography before it is a quotation.
            if (!quotation.IsClosed || IsHeadline(document, quotation, block) || IsQuestionPut(document, quotation, block))
                return false;
            var (words, capitals) = CountWords(document, quotation);
            if (words > 0 && capitals * 2 <= words && IsBare(document, block))
                return true;
            return quotation.Kind switch
            {
                QuotationKind.Speech => words >= ShortestSpeech,
                QuotationKind.Fragment => words >= ShortestFragment,
                _ => false,
            };
        }

        // "When asked, “Is it over?”": who asks is the one who tells.
        private static bool IsQuestionPut(Document document, Quotation quotation, Block block)
        {
            var before = quotation.FirstToken - 1;
            while (before >= block.FirstToken && document.Tokens[before].Kind is TokenKind.Punctuation)
                before--;
            return before >= block.FirstToken
                && document.Tokens[before].Word is not 0 and var word
                && (block.Language!.ClassesOf(word) & block.Language.MaskOf("asked")) != 0
                && quotation.EndToken - 2 > quotation.FirstToken
                && document[document.Tokens[quotation.EndToken - 2]] is "?";
        }

        // A line in single marks that follows another without a stop is one of a list of headlines.
        private static bool IsHeadline(Document document, Quotation quotation, Block block) =>
            quotation.Block > 0
            && quotation.FirstToken == block.FirstToken
            && quotation.EndToken == block.EndToken
            && document[document.Tokens[quotation.FirstToken]] is "'" or "\u2018" or "\u2019"
            && document.TokensOf(document.Blocks[quotation.Block - 1]) is [.., { IsWord: true }];

        // A paragraph of nothing but quoted words has lost its author, however few the words are; but a headline or the name of a
        // programme, most words with a capital, has none to lose.
        private static bool IsBare(Document document, Block block)
        {
            if (block.EndToken - block.FirstToken > LongestBareParagraph)
                return false;
            foreach (var token in document.TokensOf(block))
            {
                if (!token.IsQuoted && token.Kind is not TokenKind.Punctuation)
                    return false;
            }

            return true;
        }

        private static (int Words, int Capitals) CountWords(Document document, Quotation quotation)
        {
            var (words, capitals) = (0, 0);
            for (var at = quotation.FirstToken; at < quotation.EndToken; at++)
            {
                words += document.Tokens[at].IsWord ? 1 : 0;
                capitals += document.Tokens[at].IsCapitalized ? 1 : 0;
            }

            return (words, capitals);
        }
    }

    private sealed class UnnamedAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

        private void Analyze(in DocumentContext context)
        {
            var last = new TextSpan(-1, 0);
            foreach (var source in context.Document.Attributions)
            {
                if (source.Kind is not SourceKind.Unnamed || source.Span.Overlaps(last))
                    continue;
                last = source.Span;
                context.Sink.Report(descriptor, source.Span, HitText.Of(context.Document, source.Span));
            }
        }
    }
}
