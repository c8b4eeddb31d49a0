using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Reports each place where a word is written otherwise than the same article writes it elsewhere.</summary>
internal sealed class ConsistencyAnalyzer(
    DiagnosticDescriptor descriptor, RuleCompilation compilation, SpellingWays ways, RuleVoice voice) : DiagnosticAnalyzer
{
    // Looking at each pair of more takes longer than grouping them.
    private const int MostPaired = 32;

    private static readonly LocalizableText Other = LocalizableText.Of("the article writes it so here");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var allowed = context.Options.Words(ConsistencyKind.Allow).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var vocabulary = compilation.Languages.Value.Vocabulary;
        context.RegisterDocumentAction((in DocumentContext document) =>
        {
            if (Find(document.Document, vocabulary) is { Count: > 1 } hits)
                Report(document.Sink, hits, allowed);
        });
    }

    private List<(SpellingWay Way, TextSpan Span)>? Find(Document document, Vocabulary vocabulary)
    {
        List<(SpellingWay, TextSpan)>? hits = null;
        var tokens = document.Tokens.AsSpan();
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Byline)
                continue;
            var trie = ways.Tries.For(block);
            foreach (var sentence in document.SentencesOf(block))
            {
                for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
                {
                    if (tokens[at].Word == 0 || trie.Match(tokens, vocabulary, at, sentence.EndToken, out var number) is not (> 0 and var length))
                        continue;
                    if (WayAt(document, sentence, at, length, ways.Ways[number]) is { } way)
                        (hits ??= []).Add((way, SpanOf(document, at, length)));
                    at += length - 1;
                }
            }
        }

        return hits;
    }

    // Null where the words do not count: in another voice, inside a name, all in capitals.
    private SpellingWay? WayAt(Document document, Sentence sentence, int at, int length, SpellingWay way)
    {
        var tokens = document.Tokens;
        for (var part = at; part < at + length; part++)
        {
            if (!voice.Judges(tokens[part]))
                return null;
            if (part > at && document.Text[tokens[part].Span.Start - 1] is not ' ')
                return null;
        }

        var text = document[SpanOf(document, at, length)];
        if (way.KeepsCase)
        {
            foreach (var other in ways.Ways)
            {
                if (other.Group == way.Group && text.StartsWith(other.Text, StringComparison.Ordinal))
                    return other;
            }

            return null;
        }

        if ((tokens[at].Flags & TokenFlags.AllCapitals) != 0 && !way.Text.AsSpan().Equals(text, StringComparison.Ordinal))
            return null;
        return !way.IsCapitalized && tokens[at].IsCapitalized && IsInName(tokens, sentence, at, at + length) ? null : way;
    }

    // "Email Systems", "Puteri Indonesia": names keep their own spelling.
    private static bool IsInName(ImmutableArray<Token> tokens, Sentence sentence, int first, int end) =>
        (first > sentence.FirstToken && tokens[first - 1] is { IsWord: true, IsCapitalized: true })
        || (end < sentence.EndToken && tokens[end] is { IsWord: true, IsCapitalized: true });

    // Whether two ways of one group are there; most articles are of one mind.
    private static bool AreMixed(List<(SpellingWay Way, TextSpan Span)> hits)
    {
        if (hits.Count > MostPaired)
            return true;
        for (var at = 1; at < hits.Count; at++)
        {
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (hits[earlier].Way.Group == hits[at].Way.Group && !ReferenceEquals(hits[earlier].Way, hits[at].Way))
                    return true;
            }
        }

        return false;
    }

    private void Report(DiagnosticSink sink, List<(SpellingWay Way, TextSpan Span)> hits, FrozenSet<string> allowed)
    {
        if (!AreMixed(hits))
            return;
        foreach (var group in hits.GroupBy(hit => hit.Way.Group))
        {
            var right = group.First();
            var most = 0;
            foreach (var same in group.GroupBy(hit => hit.Way))
            {
                var count = same.Key.IsStandard ? int.MaxValue : same.Count();
                if (count > most)
                    (right, most) = (same.First(), count);
            }

            foreach (var (way, span) in group)
            {
                if (way != right.Way && !allowed.Contains(way.Text) && !allowed.Contains(right.Way.Text))
                    Report(sink, way, span, right.Way, right.Span);
            }
        }
    }

    private void Report(DiagnosticSink sink, SpellingWay way, TextSpan span, SpellingWay right, TextSpan place)
    {
        var found = HitText.Of(sink.Document, span);
        var text = way.IsBeginning ? string.Concat(right.Text, found.AsSpan(way.Text.Length)) : right.Text;
        if (char.IsUpper(found[0]) && !way.IsCapitalized)
            text = char.ToUpperInvariant(text[0]) + text[1..];
        var fix = sink.Replace(span, text, LocalizableText.Of("Write '{0}'", text), FixSafety.Unsafe);
        sink.Report(descriptor, span, [found, text], fix, [sink.Relate(place, Other)]);
    }

    private static TextSpan SpanOf(Document document, int at, int length) =>
        TextSpan.FromBounds(document.Tokens[at].Span.Start, document.Tokens[at + length - 1].Span.End);
}
