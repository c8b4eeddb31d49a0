using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

internal sealed class SequenceAnalyzer(
    DiagnosticDescriptor descriptor,
    ImmutableArray<SequenceProgram> programs,
    HitConditions conditions,
    RuleCompilation compilation) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var languages = compilation.Languages.Value;
        var allowed = context.Options.Words("allow");
        foreach (var program in programs)
        {
            var profile = program.Language is null ? null : languages.Find(program.Language);
            ImmutableArray<ulong> masks = [.. program.Classes.Select(name => profile?.MaskOf(name) ?? 0)];

            // The words of most sequences stand in no sentence of a short run.
            var start = new Lazy<SequenceStart>(() => new(program, masks, profile, languages.Vocabulary));
            context.RegisterSentenceAction(
                program.Language,
                program.Triggers,
                (in SentenceContext sentence) => Visit(sentence, program, masks, start.Value, languages.Vocabulary, allowed));
        }
    }

    private void Visit(
        in SentenceContext sentence,
        SequenceProgram program,
        ImmutableArray<ulong> masks,
        SequenceStart start,
        Vocabulary vocabulary,
        ImmutableArray<string> allowed)
    {
        var document = sentence.Document;
        using var search = new SequenceSearch(document, sentence.Sentence, program, masks, vocabulary, start);
        var from = sentence.Sentence.FirstToken;
        while (search.FindNext(from, out var match))
        {
            from = match.End;
            if (!conditions.Hold(document, sentence.SentenceIndex, match.MarkStart, match.MarkEnd, vocabulary))
                continue;
            var span = SpanOf(sentence, match.MarkStart, match.MarkEnd);
            var text = HitText.Of(document, span);
            if (!HitText.IsAllowed(text, allowed.AsSpan()))
                sentence.Sink.Report(descriptor, span, text, HitText.Of(document, SpanOf(sentence, match.Start, match.End)));
        }
    }

    private static TextSpan SpanOf(in SentenceContext sentence, int first, int end) => TextSpan.FromBounds(
        sentence.Document.Tokens[first].Span.Start, sentence.Document.Tokens[end - 1].Span.End);
}
