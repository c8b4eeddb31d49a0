using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports each paragraph most of whose words stand in an earlier one of the document, the best match related. Word for word
/// copies are another rule's.
/// </summary>
/// <remarks>
/// <see cref="Winnowing"/> gives the candidates: two paragraphs without <see cref="Winnowing.Guaranteed"/> words in a row in
/// common are not looked at. What decides is counted on the words themselves, by <see cref="Rewording"/>.
/// </remarks>
internal sealed class RewordedParagraphs(DiagnosticDescriptor descriptor, FoldedWords folded, int minWords, int minShare) : DiagnosticAnalyzer
{
    // In more, looking at each pair would take longer than an index.
    private const int MostPairedParagraphs = 500;

    // Kept at a time.
    private const int MostBags = 1 << 12;

    private static readonly LocalizableText Earlier = LocalizableText.Of("the earlier paragraph stands here");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(DuplicateKind.MinWords, minWords);
        var rewording = new Rewording(context.Options.Number(DuplicateKind.MinShare, minShare) / 100d);
        context.RegisterDocumentAction((in DocumentContext document) => Report(document, leastWords, rewording));
    }

    private void Report(in DocumentContext context, int leastWords, Rewording rewording)
    {
        var paragraphs = ParagraphReader.Read(context.Document, folded, leastWords);
        if (paragraphs.Count < 2 || (paragraphs.Count <= MostPairedParagraphs && !HoldsPair(CollectionsMarshal.AsSpan(paragraphs), rewording)))
            return;
        var comparison = new Comparison(context.Document, folded, paragraphs, rewording);
        var seen = new HashSet<UInt128>(paragraphs.Count);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (!seen.Add(paragraphs[at].Hash) || comparison.FindEarlier(at) is not { } earlier)
                continue;
            var related = context.Sink.RelateTwin(paragraphs[earlier].Span, Earlier);
            context.Sink.Report(descriptor, paragraphs[at].Span, [related.Source.Path], fix: null, [related]);
        }
    }

    // Whether any two may be a rewording, by their sketches alone: hardly any article holds such a pair.
    private static bool HoldsPair(ReadOnlySpan<Paragraph> paragraphs, Rewording rewording)
    {
        for (var at = 1; at < paragraphs.Length; at++)
        {
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (MayBeReworded(paragraphs[earlier], paragraphs[at], rewording))
                    return true;
            }
        }

        return false;
    }

    private static bool MayBeReworded(in Paragraph one, in Paragraph other, Rewording rewording) =>
        !(one.IsCited && other.IsCited)
        && rewording.IsShareEnough(WordSketch.MostCommon(one.Sketch, other.Sketch), one.Sketch.Count, other.Sketch.Count);

    private sealed class Comparison
    {
        private readonly Document _document;
        private readonly FoldedWords _folded;
        private readonly List<Paragraph> _paragraphs;
        private readonly Rewording _rewording;
        private readonly RepeatFilter _repeats;
        private readonly ParagraphIndex _index;
        private readonly (int Paragraph, WordBag? Words)[] _bags;
        private readonly List<ulong> _words = [];
        private readonly List<ulong> _fingerprints = [];

        public Comparison(Document document, FoldedWords folded, List<Paragraph> paragraphs, Rewording rewording)
        {
            (_document, _folded, _paragraphs, _rewording) = (document, folded, paragraphs, rewording);
            _bags = new (int, WordBag?)[Math.Min(paragraphs.Count, MostBags)];
            _repeats = new(document.Tokens.Length);
            for (var at = 0; at < paragraphs.Count; at++)
            {
                Pick(at);
                _repeats.AddAll(_fingerprints);
            }

            _index = new(paragraphs.Count, _repeats.CountRepeated());
        }

        // Adds the paragraph to those that later ones are compared with.
        public int? FindEarlier(int at)
        {
            Pick(at);
            _repeats.KeepRepeated(_fingerprints);
            var (best, bestShare) = ((int?)null, 0d);
            foreach (var candidate in _index.Find(_fingerprints))
            {
                if (FindShare(candidate, at) is var share && share > bestShare)
                    (best, bestShare) = (candidate, share);
            }

            _index.Add(at, _fingerprints);
            return best;
        }

        private void Pick(int at)
        {
            ReadWords(at);
            _fingerprints.Clear();
            Winnowing.Pick(CollectionsMarshal.AsSpan(_words), _fingerprints);
        }

        private double FindShare(int one, int other) =>
            MayBeReworded(_paragraphs[one], _paragraphs[other], _rewording) ? _rewording.FindShare(BagOf(one), BagOf(other)) : 0;

        private WordBag BagOf(int at)
        {
            ref var kept = ref _bags[at % _bags.Length];
            if (kept.Words is null || kept.Paragraph != at)
                kept = (at, WordBag.Read(_document, _folded, _paragraphs[at].TokensOf(_document)));
            return kept.Words;
        }

        private void ReadWords(int at)
        {
            _words.Clear();
            foreach (var token in _paragraphs[at].TokensOf(_document))
            {
                if (FoldedWord.IsWord(token))
                    _words.Add(_folded.Hash(_document, token));
            }
        }
    }
}
