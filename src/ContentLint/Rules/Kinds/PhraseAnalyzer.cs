using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds phrases: of overlapping ones the longest, of equally long ones the first.</summary>
internal abstract class PhraseAnalyzer(
    DiagnosticDescriptor descriptor, PhraseTable phrases, HitConditions conditions, RuleCompilation compilation) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    protected DiagnosticDescriptor Descriptor => descriptor;

    public sealed override void Initialize(AnalysisContext context)
    {
        var vocabulary = compilation.Languages.Value.Vocabulary;
        var allowed = context.Options.Words("allow");
        context.RegisterPhraseAction(phrases.Phrases, (in PhraseContext hit) => Visit(hit, vocabulary, allowed));
    }

    /// <summary>Reports a hit.</summary>
    /// <param name="hit">Where it is.</param>
    /// <param name="text">What stands there, as messages show it.</param>
    protected abstract void Report(in PhraseContext hit, string text);

    private void Visit(in PhraseContext hit, Vocabulary vocabulary, ImmutableArray<string> allowed)
    {
        if (!phrases.IsExact(hit)
            || !IsLongest(hit, vocabulary)
            || !conditions.Hold(hit.Document, hit.SentenceIndex, hit.FirstToken, hit.EndToken, vocabulary))
            return;
        var text = HitText.Of(hit.Document, hit.Span);
        if (!HitText.IsAllowed(text, allowed.AsSpan()))
            Report(hit, text);
    }

    private bool IsLongest(in PhraseContext hit, Vocabulary vocabulary)
    {
        var sentence = hit.Document.Sentences[hit.SentenceIndex];
        var trie = phrases.Tries.For(hit.Document.BlockOf(sentence));
        var length = hit.EndToken - hit.FirstToken;
        for (var at = Math.Max(sentence.FirstToken, hit.FirstToken - trie.MaximumLength + 1); at < hit.EndToken; at++)
        {
            var other = trie.Match(hit.Document.Tokens.AsSpan(), vocabulary, at, sentence.EndToken, out var index);
            if (at + other <= hit.FirstToken)
                continue;
            var isBetter = other > length
                || (other == length && (at < hit.FirstToken || (at == hit.FirstToken && index != hit.PhraseIndex)));
            if (isBetter)
                return false;
        }

        return true;
    }
}
