using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports each paragraph that stands in the document before, word for word; the first place is related. A cited paragraph
/// (a refrain, a prayer, a verse) may come back, unless it does so in a run with the article's own.
/// </summary>
internal sealed class RepeatedParagraphs(DiagnosticDescriptor descriptor, FoldedWords folded, int minWords) : DiagnosticAnalyzer
{
    private static readonly LocalizableText First = LocalizableText.Of("the paragraph stands here first");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(DuplicateKind.MinWords, minWords);
        context.RegisterDocumentAction((in DocumentContext document) => Report(document, leastWords));
    }

    private void Report(in DocumentContext context, int leastWords)
    {
        var paragraphs = ParagraphReader.Read(context.Document, folded, leastWords);
        if (!Paragraph.MayHoldTwins(CollectionsMarshal.AsSpan(paragraphs)) || FindTwins(context.Document, paragraphs) is not { } twins)
            return;
        var isReported = FindReported(paragraphs, twins);
        for (var at = 0; at < twins.Length; at++)
        {
            if (!isReported[at])
                continue;
            var twin = context.Sink.RelateTwin(paragraphs[twins[at]].Span, First);
            context.Sink.Report(descriptor, paragraphs[at].Span, [twin.Source.Path], fix: null, [twin]);
        }
    }

    // The index of the first paragraph with the same words, or -1; null when there is no such pair at all.
    private static int[]? FindTwins(Document document, List<Paragraph> paragraphs)
    {
        int[]? twins = null;
        var seen = new Dictionary<UInt128, int>(paragraphs.Count);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (seen.TryAdd(paragraphs[at].Hash, at))
                continue;
            var first = seen[paragraphs[at].Hash];
            if (!Paragraph.HaveSameWords(document, paragraphs[first], paragraphs[at]))
                continue;
            if (twins is null)
            {
                twins = new int[paragraphs.Count];
                Array.Fill(twins, -1);
            }

            twins[at] = first;
        }

        return twins;
    }

    private static bool[] FindReported(List<Paragraph> paragraphs, int[] twins)
    {
        var isReported = new bool[twins.Length];
        for (var at = 0; at < twins.Length; at++)
        {
            isReported[at] = twins[at] >= 0
                && (IsOwn(paragraphs[at], paragraphs[twins[at]]) || (at > 0 && isReported[at - 1] && AreRun(twins, at - 1)));
        }

        for (var at = twins.Length - 2; at >= 0; at--)
            isReported[at] |= isReported[at + 1] && AreRun(twins, at);
        return isReported;
    }

    private static bool IsOwn(Paragraph one, Paragraph other) => !one.IsCited && !other.IsCited;

    private static bool AreRun(int[] twins, int at) => twins[at] >= 0 && twins[at + 1] == twins[at] + 1;
}
