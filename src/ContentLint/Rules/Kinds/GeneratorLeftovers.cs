using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Reports what a text generator says of its own, and marks of its typing that came along.</summary>
internal sealed class GeneratorLeftovers(
    DiagnosticDescriptor descriptor,
    PhraseList anywhere,
    PhraseList openings,
    PhraseList headings,
    ImmutableArray<LeftoverMark> marks,
    HitConditions conditions,
    RuleCompilation compilation) : DiagnosticAnalyzer
{
    private readonly WordTries _anywhere = new(anywhere);

    // What begins a line is told by common words, which nearly every article has, and what stands inside by rare ones.
    private readonly LeftoverMarks _marksAtStart = new([.. marks.Where(mark => mark.IsAtStart)]);
    private readonly LeftoverMarks _marksInside = new([.. marks.Where(mark => !mark.IsAtStart)]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var allowed = context.Options.Words("allow");
        if (!anywhere.IsEmpty)
            context.RegisterPhraseAction(anywhere, (in PhraseContext hit) => VisitPhrase(hit, allowed));
        if (!openings.IsEmpty)
            context.RegisterPhraseAction(openings, (in PhraseContext hit) => VisitLabel(hit, BlockOf(hit).FirstToken, allowed));
        if (!headings.IsEmpty)
            context.RegisterPhraseAction(headings, (in PhraseContext hit) => VisitLabel(hit, firstToken: 0, allowed));
        if (!marks.IsEmpty)
            context.RegisterDocumentAction((in DocumentContext document) => VisitMarks(document, allowed));
    }

    private static Block BlockOf(in PhraseContext hit) => hit.Document.BlockOf(hit.Document.Sentences[hit.SentenceIndex]);

    private void VisitPhrase(in PhraseContext hit, ImmutableArray<string> allowed)
    {
        var longest = _anywhere.For(BlockOf(hit)).Match(
            hit.Document.Tokens.AsSpan(),
            compilation.Languages.Value.Vocabulary,
            hit.FirstToken,
            hit.Document.Sentences[hit.SentenceIndex].EndToken,
            out var index);
        if (longest == hit.EndToken - hit.FirstToken && index == hit.PhraseIndex)
            Report(hit, hit.Span, allowed);
    }

    private void VisitLabel(in PhraseContext hit, int firstToken, ImmutableArray<string> allowed)
    {
        var document = hit.Document;
        if (hit.FirstToken == firstToken && hit.EndToken < BlockOf(hit).EndToken && document[document.Tokens[hit.EndToken]] is ":")
            Report(hit, TextSpan.FromBounds(hit.Span.Start, document.Tokens[hit.EndToken].Span.End), allowed);
    }

    private void Report(in PhraseContext hit, TextSpan span, ImmutableArray<string> allowed)
    {
        var vocabulary = compilation.Languages.Value.Vocabulary;
        if (!conditions.Hold(hit.Document, hit.SentenceIndex, hit.FirstToken, hit.EndToken, vocabulary))
            return;
        var text = HitText.Of(hit.Document, span);
        if (!HitText.IsAllowed(text, allowed.AsSpan()))
            hit.Sink.Report(descriptor, span, text);
    }

    // A line that a publishing system left is no generator's, but marks inside of one are as much in the reader's way.
    private void VisitMarks(in DocumentContext context, ImmutableArray<string> allowed)
    {
        VisitMarks(context, _marksAtStart, allowed);
        if (_marksInside.Held.StandIn(context.Document.Text))
            VisitMarks(context, _marksInside, allowed);
    }

    private void VisitMarks(in DocumentContext context, LeftoverMarks wanted, ImmutableArray<string> allowed)
    {
        var document = context.Document;
        foreach (var block in document.Blocks)
        {
            if (!wanted.Held.StandIn(document[block.Span]))
                continue;
            foreach (var mark in wanted.Marks)
            {
                if (document[block.Span].Contains(mark.Holds, StringComparison.Ordinal))
                    Report(context, mark.Regex.Matches(document.Text, block.Span), allowed);
            }
        }
    }

    private void Report(in DocumentContext context, ImmutableArray<Match> matches, ImmutableArray<string> allowed)
    {
        foreach (var match in matches)
        {
            var span = new TextSpan(match.Index, match.Length);
            var text = HitText.Of(context.Document, span);
            if (!HitText.IsAllowed(text, allowed.AsSpan()))
                context.Sink.Report(descriptor, span, text);
        }
    }
}
