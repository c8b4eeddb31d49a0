using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports each quotation that stands before, in its article or in one that comes earlier by path, with a few words that differ; the
/// likest of the others is related. Each is reported once. Paragraphs of one article that are hardly more than a quotation are another
/// rule's, which tells reworded paragraphs.
/// </summary>
/// <remarks>An article leaves behind its longer quotations, and sixteen bytes for each word of them.</remarks>
internal sealed class QuotationVariants(DiagnosticDescriptor descriptor, FoldedWords folded, int minWords, int minShare) : DiagnosticAnalyzer
{
    // From this many words on, the rule for reworded paragraphs looks at a paragraph.
    private const int WordsOfParagraph = 16;
    private static readonly LocalizableText Other = LocalizableText.Of("the other wording stands here");

    private static readonly RecordArrayFormat<QuotedWords> Format = new(QuotedWords.Write, QuotedWords.Read);

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

    private QuotedWords[]? Collect(in DocumentContext context, int leastWords)
    {
        List<QuotedWords>? found = null;
        foreach (var quotation in context.Document.Quotations)
        {
            if (QuotedWords.Read(context.Document, folded, quotation, leastWords) is { } words)
                (found ??= []).Add(words);
        }

        return found?.ToArray();
    }

    private sealed class Search
    {
        private readonly CorpusContext _corpus;
        private readonly DiagnosticDescriptor _descriptor;
        private readonly int _minShare;
        private readonly List<(int Entry, QuotedWords Words)> _quotations = [];
        private readonly List<WordSketch> _sketches = [];

        public Search(CorpusContext corpus, DiagnosticDescriptor descriptor, int minShare)
        {
            (_corpus, _descriptor, _minShare) = (corpus, descriptor, minShare);
            for (var entry = 0; entry < corpus.Entries.Length; entry++)
            {
                foreach (var words in (QuotedWords[])corpus.Entries[entry].Record)
                {
                    _quotations.Add((entry, words));
                    _sketches.Add(words.Sketch());
                }
            }
        }

        public void Report()
        {
            // Nearly all fingerprints are of one quotation alone; an index of them would be the largest thing of a run.
            var repeats = new RepeatFilter(_sketches.Sum(sketch => sketch.Count));
            var fingerprints = new List<ulong>();
            for (var at = 0; at < _quotations.Count; at++)
            {
                Pick(at, fingerprints);
                foreach (var fingerprint in fingerprints)
                    repeats.Add(fingerprint);
            }

            var index = new ParagraphIndex(_quotations.Count, fingerprints: 0);
            for (var at = 0; at < _quotations.Count; at++)
            {
                Pick(at, fingerprints);
                fingerprints.RemoveAll(fingerprint => !repeats.MayRepeat(fingerprint));
                if (FindVariant(at, index.Find(fingerprints)) is { } variant)
                    Report(at, variant.Index, variant.Difference);
                index.Add(at, fingerprints);
            }
        }

        private void Pick(int at, List<ulong> fingerprints)
        {
            fingerprints.Clear();
            Winnowing.Pick(_quotations[at].Words.Hashes, fingerprints);
        }

        private void Report(int at, int variant, QuotationDifference difference)
        {
            var (entry, words) = _quotations[variant];
            var path = _corpus.Entries[entry].Path;
            _corpus.Report(
                _descriptor,
                _quotations[at].Entry,
                _quotations[at].Words.Span,
                [path, difference.First.One, difference.First.Other],
                [new(entry, words.Span, Other) { IsTwin = true }]);
        }

        // None for a quotation that also stands somewhere word for word: its wording is settled.
        private (int Index, QuotationDifference Difference)? FindVariant(int at, List<int> candidates)
        {
            (int Index, QuotationDifference Difference)? best = null;
            foreach (var candidate in candidates)
            {
                var least = Math.Min(_sketches[at].Count, _sketches[candidate].Count);
                if (WordSketch.MostCommon(_sketches[at], _sketches[candidate]) * 100 < least * _minShare)
                    continue;
                var difference = QuotationDifference.Find(_quotations[at].Words, _quotations[candidate].Words);
                if (difference.Count == 0)
                    return null;
                if ((best is null || difference.Count < best.Value.Difference.Count)
                    && (least - difference.Count) * 100 >= least * _minShare
                    && !AreOthers(at, candidate, difference))
                    best = (candidate, difference);
            }

            return best;
        }

        // In one article, two sentences built alike, or two paragraphs for the other rule. One word may always differ, of more only
        // every tenth.
        private bool AreOthers(int one, int other, QuotationDifference difference) =>
            _quotations[one].Entry == _quotations[other].Entry
            && (difference.IsPattern
                || difference.Count > 1 && difference.Count * 10 > Math.Min(_sketches[one].Count, _sketches[other].Count)
                || AreParagraphs(one, other));

        private bool AreParagraphs(int one, int other) =>
            _quotations[one].Words.FillsParagraph && _quotations[other].Words.FillsParagraph
            && Math.Min(_sketches[one].Count, _sketches[other].Count) >= WordsOfParagraph;
    }
}
