using System.Globalization;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The occurrences of phrases in one document, counted scope by scope.</summary>
internal sealed class Occurrences(
    Document document, WordTries phrases, Vocabulary vocabulary, RuleVoice voice, bool countsTogether)
{
    // Longer ones, in tokens, are texts that lost their paragraphs.
    private const int LongestParagraph = 200;

    // By the phrase's index: how often, and the span of the first one too many.
    private readonly Dictionary<int, (int Count, TextSpan Excess)> _found = [];

    /// <summary>Reports each phrase once a scope, at the first place where it stands more than <paramref name="most"/> times.</summary>
    public void Report(DiagnosticSink sink, DiagnosticDescriptor descriptor, OccurrenceScope scope, int most)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Caption or BlockKind.Byline or BlockKind.Dateline)
                continue;
            if (scope is OccurrenceScope.Paragraph && block.EndToken - block.FirstToken > LongestParagraph)
                continue;
            foreach (var sentence in document.SentencesOf(block))
            {
                Count(block, sentence, most);
                if (scope is OccurrenceScope.Sentence)
                    Flush(sink, descriptor, most);
            }

            if (scope is OccurrenceScope.Paragraph)
                Flush(sink, descriptor, most);
        }

        Flush(sink, descriptor, most);
    }

    private void Count(Block block, Sentence sentence, int most)
    {
        var trie = phrases.For(block);
        var tokens = document.Tokens.AsSpan();
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (tokens[at].Word == 0 || !voice.Judges(tokens[at]))
                continue;
            var length = trie.Match(tokens, vocabulary, at, sentence.EndToken, out var index);
            if (length == 0)
                continue;
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, countsTogether ? 0 : index, out _);
            entry.Count++;
            if (entry.Count == most + 1)
                entry.Excess = TextSpan.FromBounds(tokens[at].Span.Start, tokens[at + length - 1].Span.End);
            at += length - 1;
        }
    }

    private void Flush(DiagnosticSink sink, DiagnosticDescriptor descriptor, int most)
    {
        if (_found.Count == 0)
            return;
        foreach (var (count, excess) in _found.Values)
        {
            if (count > most)
                sink.Report(descriptor, excess, HitText.Of(document, excess), Show(count), Show(most));
        }

        _found.Clear();
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
