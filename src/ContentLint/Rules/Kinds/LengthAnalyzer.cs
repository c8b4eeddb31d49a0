using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Counts the words or the numbers of each sentence or paragraph of running text, those of the rule's voice.</summary>
internal sealed class LengthAnalyzer(
    DiagnosticDescriptor descriptor, bool ofParagraph, string option, int max, bool onlyNumbers, RuleVoice voice) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var most = context.Options.Number(option, max);
        context.RegisterDocumentAction((in DocumentContext document) => Check(document, most));
    }

    private void Check(in DocumentContext context, int most)
    {
        foreach (var block in context.Document.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote))
                continue;
            if (ofParagraph)
            {
                Check(context, most, block.Span, context.Document.TokensOf(block));
                continue;
            }

            foreach (var sentence in context.Document.SentencesOf(block))
                Check(context, most, sentence.Span, context.Document.TokensOf(sentence));
        }
    }

    private void Check(in DocumentContext context, int most, TextSpan span, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length <= most)
            return;
        var count = 0;
        foreach (var token in tokens)
        {
            var isCounted = token.Kind is TokenKind.Number || (!onlyNumbers && token.IsWord);
            count += isCounted && voice.Judges(token) ? 1 : 0;
        }

        if (count > most)
            context.Sink.Report(descriptor, span, count.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
    }
}
