using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports each quotation that stands before, in its article or in one that comes earlier by path, with a few words that differ; the
/// likest of the others is related. Each is reported once. Paragraphs of one article that are hardly more than a quotation are another
/// rule's, which tells reworded paragraphs.
/// </summary>
internal sealed class QuotationVariants(DiagnosticDescriptor descriptor, int minWords, int minShare) : DiagnosticAnalyzer
{
    // From this many words on, the rule for reworded paragraphs looks at a paragraph.
    private const int WordsOfParagraph = 16;

    // At a time: what is compared with one quotation is often compared with the next.
    private const int MostWordsKept = 1 << 12;

    // Some megabytes; those of more quotations are picked again.
    private const int MostHashesKept = 1 << 19;

    // So many are compared at a time, by all threads; what is found does not depend on it.
    private const int QuotationsAtOnce = 1 << 12;

    private static readonly LocalizableText Other = LocalizableText.Of("the other wording stands here");

    private static readonly RecordArrayFormat<QuotedPassage> Format = new(QuotedPassage.Write, QuotedPassage.Read);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(QuotationVariantKind.MinWords, minWords);
        var leastShare = context.Options.Number(QuotationVariantKind.MinShare, minShare);
        context.RegisterCorpusAction(
            (in DocumentContext document) => Collect(document, leastWords),
            corpus => new Search(corpus, descriptor, leastShare).Report(),
            Format);
    }

    private static QuotedPassage[]? Collect(in DocumentContext context, int leastWords)
    {
        List<QuotedPassage>? found = null;
        foreach (var quotation in context.Document.Quotations)
        {
            if (QuotedPassage.Read(context.Document, quotation, leastWords) is { } passage)
                (found ??= []).Add(passage);
        }

        return found?.ToArray();
    }

    private sealed class Search
    {
        private readonly CorpusContext _corpus;
        private readonly DiagnosticDescriptor _descriptor;
        private readonly int _minShare;
        private readonly List<(int Entry, QuotedPassage Passage)> _quotations = [];
        private readonly List<WordSketch> _sketches = [];
        private readonly KeptWords?[] _words = new KeptWords?[MostWordsKept];
        private readonly List<ulong> _hashes = [];
        private readonly List<ulong> _fingerprints = [];

        // Of the first quotations, one after the other, and where those of each end.
        private readonly List<ulong> _kept = [];
        private readonly List<int> _ends = [];

        public Search(CorpusContext corpus, DiagnosticDescriptor descriptor, int minShare)
        {
            (_corpus, _descriptor, _minShare) = (corpus, descriptor, minShare);
            for (var entry = 0; entry < corpus.Entries.Length; entry++)
            {
                foreach (var passage in (QuotedPassage[])corpus.Entries[entry].Record)
                    _quotations.Add((entry, passage));
            }
        }

        // Nearly all fingerprints are of one quotation alone; an index of them would be the largest thing of a run.
        public void Report()
        {
            var repeats = new RepeatFilter(_quotations.Sum(quotation => quotation.Passage.Count));
            for (var at = 0; at < _quotations.Count; at++)
            {
                Pick(at);
                _sketches.Add(WordSketch.Of(CollectionsMarshal.AsSpan(_hashes)));
                repeats.AddAll(_fingerprints);
                Keep();
            }

            var index = new ParagraphIndex(_quotations.Count, repeats.CountRepeated());
            for (var start = 0; start < _quotations.Count; start += QuotationsAtOnce)
                ReportRound(start, Math.Min(_quotations.Count - start, QuotationsAtOnce), index, repeats);
        }

        // What each may be a variant of is found one after the other, since the index grows with each.
        private void ReportRound(int start, int count, ParagraphIndex index, RepeatFilter repeats)
        {
            var candidates = new int[count][];
            for (var number = 0; number < count; number++)
            {
                PickAgain(start + number);
                repeats.KeepRepeated(_fingerprints);
                candidates[number] = [.. index.Find(_fingerprints)];
                index.Add(start + number, _fingerprints);
            }

            var variants = new (int Index, QuotationDifference Difference)?[count];
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = _corpus.Jobs }, number =>
                variants[number] = FindVariant(start + number, candidates[number]));
            for (var number = 0; number < count; number++)
            {
                if (variants[number] is { } variant)
                    Report(start + number, variant.Index, variant.Difference);
            }
        }

        private void Pick(int at)
        {
            _quotations[at].Passage.ReadHashes(_hashes);
            _fingerprints.Clear();
            Winnowing.Pick(CollectionsMarshal.AsSpan(_hashes), _fingerprints);
        }

        private void Keep()
        {
            if (_kept.Count >= MostHashesKept)
                return;
            _kept.AddRange(_fingerprints);
            _ends.Add(_kept.Count);
        }

        private void PickAgain(int at)
        {
            if (at >= _ends.Count)
            {
                Pick(at);
                return;
            }

            _fingerprints.Clear();
            _fingerprints.AddRange(CollectionsMarshal.AsSpan(_kept)[(at == 0 ? 0 : _ends[at - 1]).._ends[at]]);
        }

        private void Report(int at, int variant, QuotationDifference difference)
        {
            var (entry, passage) = _quotations[variant];
            var path = _corpus.Entries[entry].Path;
            _corpus.Report(
                _descriptor,
                _quotations[at].Entry,
                _quotations[at].Passage.Span,
                [path, difference.First.One, difference.First.Other],
                [new(entry, passage.Span, Other) { IsTwin = true }]);
        }

        // None for a quotation that also stands somewhere word for word: its wording is settled.
        private (int Index, QuotationDifference Difference)? FindVariant(int at, int[] candidates)
        {
            (int Index, QuotationDifference Difference)? best = null;
            foreach (var candidate in candidates)
            {
                var least = Math.Min(_sketches[at].Count, _sketches[candidate].Count);
                if (WordSketch.MostCommon(_sketches[at], _sketches[candidate]) * 100 < least * _minShare)
                    continue;
                var difference = QuotationDifference.Find(WordsOf(at), WordsOf(candidate));
                if (difference.Count == 0)
                    return null;
                if ((best is null || difference.Count < best.Value.Difference.Count)
                    && (least - difference.Count) * 100 >= least * _minShare
                    && !AreOthers(at, candidate, difference))
                    best = (candidate, difference);
            }

            return best;
        }

        // Two threads may read the same words at once, and one of the two results is kept.
        private QuotedWords WordsOf(int quotation)
        {
            ref var slot = ref _words[quotation % MostWordsKept];
            if (Volatile.Read(ref slot) is { } kept && kept.Quotation == quotation)
                return kept.Words;
            var words = _quotations[quotation].Passage.ReadWords();
            Volatile.Write(ref slot, new(quotation, words));
            return words;
        }

        // In one article, two sentences built alike, or two paragraphs for the other rule. One word may always differ, of more only
        // every tenth.
        private bool AreOthers(int one, int other, QuotationDifference difference) =>
            _quotations[one].Entry == _quotations[other].Entry
            && (difference.IsPattern
                || difference.Count > 1 && difference.Count * 10 > Math.Min(_sketches[one].Count, _sketches[other].Count)
                || AreParagraphs(one, other));

        private bool AreParagraphs(int one, int other) =>
            _quotations[one].Passage.FillsParagraph && _quotations[other].Passage.FillsParagraph
            && Math.Min(_sketches[one].Count, _sketches[other].Count) >= WordsOfParagraph;

        private sealed record KeptWords(int Quotation, QuotedWords Words);
    }
}
