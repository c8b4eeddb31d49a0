using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

internal sealed class PatternAnalyzer(
    DiagnosticDescriptor descriptor,
    ImmutableArray<TriggeredPattern> patterns,
    HitConditions conditions,
    RuleCompilation compilation) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var allowed = context.Options.Words("allow");
        foreach (var pattern in patterns)
        {
            context.RegisterSentenceAction(
                pattern.Language, pattern.Triggers, (in SentenceContext sentence) => Visit(sentence, pattern, allowed));
        }
    }

    private void Visit(in SentenceContext sentence, TriggeredPattern pattern, ImmutableArray<string> allowed)
    {
        var document = sentence.Document;
        var span = sentence.Sentence.Span;
        if (!pattern.Regex.IsMatch(document[span]))
            return;
        var first = sentence.Sentence.FirstToken;
        foreach (var match in pattern.Regex.Matches(document.Text, span))
        {
            if (match.Length == 0)
                continue;
            var found = new TextSpan(match.Index, match.Length);
            (first, var end) = FindTokens(sentence, found, first);
            if (!conditions.Hold(document, sentence.SentenceIndex, first, end, compilation.Languages.Value.Vocabulary))
                continue;
            var text = HitText.Of(document, found);
            if (!HitText.IsAllowed(text, allowed.AsSpan()))
                sentence.Sink.Report(descriptor, found, [text, .. GroupsOf(match)]);
        }
    }

    /// <summary>The tokens that a match touches; for white space between two tokens, the one before it.</summary>
    private static (int First, int End) FindTokens(in SentenceContext sentence, TextSpan found, int from)
    {
        var tokens = sentence.Document.Tokens;
        var first = from;
        while (first < sentence.Sentence.EndToken - 1 && tokens[first].Span.End <= found.Start)
            first++;
        var end = first;
        while (end < sentence.Sentence.EndToken && tokens[end].Span.Start < found.End)
            end++;
        return end > first ? (first, end) : (Math.Max(first - 1, sentence.Sentence.FirstToken), first);
    }

    private static IEnumerable<string> GroupsOf(Match match) => match.Groups.Values.Skip(1).Select(group => group.Value);
}
