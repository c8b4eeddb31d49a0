using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports the headline where it stands in the text again: as a paragraph or a heading of its own, or as the first words of a
/// paragraph, right at its beginning or after a dateline.
/// </summary>
internal sealed class RepeatedHeadline(DiagnosticDescriptor descriptor, int minWords) : DiagnosticAnalyzer
{
    private static readonly LocalizableText First = LocalizableText.Of("the headline");
    private const int LongestDateline = 10;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(RepetitionKind.MinWords, minWords);
        context.RegisterDocumentAction((in DocumentContext document) => Report(document, leastWords));
    }

    private void Report(in DocumentContext context, int leastWords)
    {
        var document = context.Document;
        if (document.Blocks.IsEmpty || document.Blocks[0] is not { Kind: BlockKind.Title } title)
            return;
        var headline = document.TokensOf(title);
        if (!FoldedWord.HasWords(headline, leastWords))
            return;
        foreach (var block in document.Blocks.AsSpan()[1..])
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.Title))
                continue;
            var tokens = document.TokensOf(block);
            var start = FindTextStart(document, tokens);
            var end = FoldedWord.FindEndOf(document, headline, tokens[start..]);
            if (end == 0)
                continue;
            var span = TextSpan.FromBounds(tokens[start].Span.Start, tokens[start + end - 1].Span.End);
            context.Sink.Report(descriptor, span, [HitText.Of(document, span)], fix: null, [context.Sink.RelateTwin(title.Span, First)]);
        }
    }

    // After "JAKARTA, KOMPAS.com -".
    private static int FindTextStart(Document document, ReadOnlySpan<Token> tokens)
    {
        for (var at = 1; at < Math.Min(tokens.Length - 1, LongestDateline); at++)
        {
            if (document[tokens[at]] is "-" or "--" or "–" or "—" && tokens[at].HasSpaceBefore)
                return at + 1;
        }

        return 0;
    }
}
