using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports each paragraph most of whose words stand in an earlier one of the document, the best match related. Word for word
/// copies are another rule's. Two paragraphs that differ in figures on both sides, or in names on both sides, or in the
/// label before their first colon, are two entries of one pattern (rates, results, articles of a law), not one told twice.
/// </summary>
/// <remarks>
/// <see cref="Winnowing"/> gives the candidates; two paragraphs of 16 words that have three quarters of them in common without
/// four in a row are scrambled, not reworded. What decides is counted on the words themselves.
/// </remarks>
internal sealed class RewordedParagraphs(DiagnosticDescriptor descriptor, int minWords, int minShare) : DiagnosticAnalyzer
{
    // Of both together: a paragraph inside one of twice its length has been developed, not repeated.
    private const double MinShareOfBoth = 0.7;

    // A date or an age may come in; a paragraph that gains more figures says something new.
    private const int MaxNewFigures = 2;

    private const string Earlier = "the earlier paragraph stands here";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(DuplicateKind.MinWords, minWords);
        var leastShare = context.Options.Number(DuplicateKind.MinShare, minShare) / 100d;
        context.RegisterDocumentAction((in DocumentContext document) => Report(document, leastWords, leastShare));
    }

    private void Report(in DocumentContext context, int leastWords, double leastShare)
    {
        var paragraphs = Paragraph.ReadAll(context.Document, leastWords);
        if (paragraphs.Count < 2)
            return;
        var index = new ParagraphIndex(paragraphs.Count);
        var bags = new WordBag[paragraphs.Count];
        var seen = new HashSet<UInt128>(paragraphs.Count);
        var (words, fingerprints) = (new List<ulong>(), new List<ulong>());
        for (var at = 0; at < bags.Length; at++)
        {
            if (!seen.Add(paragraphs[at].Hash))
                continue;
            ReadWords(context.Document, paragraphs[at], words);
            fingerprints.Clear();
            Winnowing.Pick(CollectionsMarshal.AsSpan(words), fingerprints);
            bags[at] = WordBag.Read(context.Document, paragraphs[at].TokensOf(context.Document), CollectionsMarshal.AsSpan(words));
            if (FindBest(paragraphs, bags, at, index.Find(fingerprints), leastShare) is { } best)
                context.Sink.Report(descriptor, paragraphs[at].Span, [], fix: null, [context.Sink.Relate(paragraphs[best].Span, Earlier)]);
            index.Add(at, fingerprints);
        }
    }

    private static void ReadWords(Document document, Paragraph paragraph, List<ulong> words)
    {
        words.Clear();
        foreach (var token in paragraph.TokensOf(document))
        {
            if (FoldedWord.IsWord(token))
                words.Add(FoldedWord.Hash(document[token], token.Kind));
        }
    }

    private static int? FindBest(
        List<Paragraph> paragraphs, WordBag[] bags, int at, IReadOnlyList<int> candidates, double leastShare)
    {
        var (best, bestShare) = ((int?)null, 0d);
        for (var number = 0; number < candidates.Count; number++)
        {
            var candidate = candidates[number];
            if (paragraphs[at].IsQuoted && paragraphs[candidate].IsQuoted)
                continue;
            var share = FindShare(bags[candidate], bags[at], leastShare);
            if (share > bestShare)
                (best, bestShare) = (candidate, share);
        }

        return best;
    }

    // 0 for a pair that is no rewording.
    private static double FindShare(WordBag one, WordBag other, double leastShare)
    {
        var (shorter, both) = (Math.Min(one.Count, other.Count), one.Count + other.Count);
        if (2d * shorter < MinShareOfBoth * both || (one.Label != 0 && other.Label != 0 && one.Label != other.Label))
            return 0;
        var (common, left, right) = WordBag.Compare(one, other);
        var shareOfBoth = 2d * common / both;
        if (shareOfBoth < MinShareOfBoth || common < leastShare * shorter)
            return 0;
        var isPattern = (left.Figures > 0 && right.Figures > 0)
            || (left.Names > 0 && right.Names > 0)
            || Math.Max(left.Figures, right.Figures) > MaxNewFigures;
        return isPattern ? 0 : shareOfBoth;
    }
}
