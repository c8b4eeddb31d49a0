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
internal sealed class RewordedParagraphs(DiagnosticDescriptor descriptor, int minWords, int minShare) : DiagnosticAnalyzer
{
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
        var paragraphs = Paragraph.ReadAll(context.Document, leastWords);
        if (paragraphs.Count < 2)
            return;
        var comparison = new Comparison(context.Document, paragraphs, rewording);
        var seen = new HashSet<UInt128>(paragraphs.Count);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (!seen.Add(paragraphs[at].Hash) || comparison.FindEarlier(at) is not { } earlier)
                continue;
            var related = context.Sink.RelateTwin(paragraphs[earlier].Span, Earlier);
            context.Sink.Report(descriptor, paragraphs[at].Span, [related.Source.Path], fix: null, [related]);
        }
    }

    private sealed class Comparison(Document document, List<Paragraph> paragraphs, Rewording rewording)
    {
        private readonly ParagraphIndex _index = new(paragraphs.Count, document.Tokens.Length / Winnowing.WindowSize);
        private readonly WordSketch[] _sketches = new WordSketch[paragraphs.Count];
        private readonly WordBag?[] _bags = new WordBag?[paragraphs.Count];
        private readonly List<ulong> _words = [];
        private readonly List<ulong> _fingerprints = [];

        // Adds the paragraph to those that later ones are compared with.
        public int? FindEarlier(int at)
        {
            ReadWords(at);
            _fingerprints.Clear();
            Winnowing.Pick(CollectionsMarshal.AsSpan(_words), _fingerprints);
            var (best, bestShare) = ((int?)null, 0d);
            foreach (var candidate in _index.Find(_fingerprints))
            {
                if (FindShare(candidate, at) is var share && share > bestShare)
                    (best, bestShare) = (candidate, share);
            }

            _index.Add(at, _fingerprints);
            return best;
        }

        private double FindShare(int one, int other)
        {
            if (paragraphs[one].IsCited && paragraphs[other].IsCited)
                return 0;
            var most = WordSketch.MostCommon(_sketches[one], _sketches[other]);
            return rewording.IsShareEnough(most, _sketches[one].Count, _sketches[other].Count)
                ? rewording.FindShare(BagOf(one), BagOf(other))
                : 0;
        }

        private WordBag BagOf(int at) => _bags[at] ??= WordBag.Read(document, paragraphs[at].TokensOf(document));

        private void ReadWords(int at)
        {
            _words.Clear();
            foreach (var token in paragraphs[at].TokensOf(document))
            {
                if (!FoldedWord.IsWord(token))
                    continue;
                var word = FoldedWord.Hash(document[token], token.Kind);
                _words.Add(word);
                _sketches[at] = _sketches[at].Add(word);
            }
        }
    }
}
