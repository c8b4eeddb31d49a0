using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports sentences of a paragraph that stand in the document before, word for word, in another paragraph or the same one; the first
/// place is related. Sentences that follow each other in both places are one finding. A paragraph that is repeated as a whole is not told
/// sentence by sentence.
/// </summary>
internal sealed class RepeatedSentences(DiagnosticDescriptor descriptor, FoldedWords folded, int minWords) : DiagnosticAnalyzer
{
    // A power of two; in more, all sentences are read at once.
    private const int MostPaired = 128;

    private const int FirstWords = 6;

    private static readonly LocalizableText First = LocalizableText.Of("this stands here first");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(RepetitionKind.MinWords, minWords);
        context.RegisterDocumentAction((in DocumentContext document) => Report(document, leastWords));
    }

    private void Report(in DocumentContext context, int leastWords)
    {
        var sentences = context.Document.Sentences;
        if (FindTwins(context.Document, leastWords) is not { } twins)
            return;
        for (var number = 0; number < sentences.Length; number++)
        {
            var start = number;
            if (!twins.TryGetValue(start, out var first))
                continue;
            while (number + 1 < sentences.Length && GoesOn(context.Document, start, first, number + 1))
                number++;
            var count = number - start;
            var earlier = TextSpan.FromBounds(sentences[first].Span.Start, sentences[first + count].Span.End);
            context.Sink.Report(
                descriptor,
                TextSpan.FromBounds(sentences[start].Span.Start, sentences[number].Span.End),
                [count == 0 ? LocalizableText.Of("this sentence") : LocalizableText.Of("these {0} sentences", (count + 1).ToString(CultureInfo.InvariantCulture))],
                fix: null,
                [context.Sink.RelateTwin(earlier, First)]);
        }
    }

    // Short sentences count within a run.
    private static bool GoesOn(Document document, int start, int first, int next)
    {
        var (one, other) = (document.Sentences[first + next - start], document.Sentences[next]);
        return first + next - start < start
            && one.Block == document.Sentences[first].Block
            && other.Block == document.Sentences[start].Block
            && FoldedWord.HaveSameWords(document, document.TokensOf(one), document.TokensOf(other));
    }

    // For each sentence that is repeated, the first one with its words; null when there is none.
    private Dictionary<int, int>? FindTwins(Document document, int leastWords)
    {
        if (!MayHoldTwins(document, leastWords))
            return null;
        Dictionary<int, int>? twins = null;
        var seen = new Dictionary<ulong, int>();
        var blocks = new Dictionary<int, ulong?>();
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            var sentence = document.Sentences[number];
            if (!IsCompared(document, sentence, leastWords)
                || folded.HashOf(document, document.TokensOf(sentence), leastWords) is not { } hash
                || seen.TryAdd(hash, number))
            {
                continue;
            }

            var first = document.Sentences[seen[hash]];
            if (FoldedWord.HaveSameWords(document, document.TokensOf(first), document.TokensOf(sentence))
                && (first.Block == sentence.Block || HashOf(document, first.Block, blocks) != HashOf(document, sentence.Block, blocks)))
            {
                (twins ??= [])[number] = seen[hash];
            }
        }

        return twins;
    }

    // Whether two sentences begin with the same words: false says for certain that none is repeated. Most articles hold no such pair.
    private bool MayHoldTwins(Document document, int leastWords)
    {
        if (document.Sentences.Length > MostPaired)
            return true;
        Span<ulong> seen = stackalloc ulong[2 * MostPaired];
        foreach (ref readonly var sentence in document.Sentences.AsSpan())
        {
            if (IsCompared(document, sentence, leastWords)
                && folded.HashOfFirst(document, document.TokensOf(sentence), Math.Min(leastWords, FirstWords)) is { } hash
                && !TryAdd(seen, Math.Max(1, hash)))
            {
                return true;
            }
        }

        return false;
    }

    // At least half of the places are free.
    private static bool TryAdd(Span<ulong> seen, ulong hash)
    {
        var at = (int)(hash % (2 * MostPaired));
        while (seen[at] != 0)
        {
            if (seen[at] == hash)
                return false;
            at = (at + 1) % seen.Length;
        }

        seen[at] = hash;
        return true;
    }

    private static bool IsCompared(Document document, in Sentence sentence, int leastWords) =>
        sentence.EndToken - sentence.FirstToken >= leastWords && document.Blocks[sentence.Block].Kind is BlockKind.Paragraph;

    private ulong? HashOf(Document document, int block, Dictionary<int, ulong?> hashes)
    {
        if (!hashes.TryGetValue(block, out var hash))
            hashes[block] = hash = folded.HashOf(document, document.TokensOf(document.Blocks[block]), minWords: 1);
        return hash;
    }
}
