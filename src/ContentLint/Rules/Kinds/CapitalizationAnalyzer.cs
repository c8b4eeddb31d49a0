using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds words in small letters by a list, and what no list can name: small letters after a full stop, slipped second capitals.</summary>
internal sealed class CapitalizationAnalyzer(
    DiagnosticDescriptor descriptor, SubstitutionAnalyzer words, RuleCompilation compilation) : DiagnosticAnalyzer
{
    // Shorter, it may be two initials and an ending: TVnya.
    private const int ShortestWord = 5;
    private const int LongestWord = 64;

    // After so few words the full stop belongs to a number, an initial or a list.
    private const int ShortestSentence = 5;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public required FixSafety? Safety { get; init; }

    public required RuleVoice Voice { get; init; }

    public required bool FindsSentenceStarts { get; init; }

    public required bool FindsSecondLetters { get; init; }

    public required bool FindsNames { get; init; }

    // The full stop may be what is wrong, and a rare word may be no name.
    private FixSafety? Unsafe => Safety is null ? null : FixSafety.Unsafe;

    public override void Initialize(AnalysisContext context)
    {
        words.Initialize(context);
        if (FindsSentenceStarts || FindsSecondLetters || FindsNames)
            context.RegisterDocumentAction(Visit);
    }

    private void Visit(in DocumentContext context)
    {
        var document = context.Document;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not BlockKind.Paragraph || block.Language is not { } language
                || !compilation.Lexicons.TryGetValue(language.Tag, out var lexicon))
                continue;
            if (FindsSentenceStarts)
                VisitSentences(context.Sink, block, lexicon.Value);
            if (FindsSecondLetters)
                VisitWords(context.Sink, block, lexicon.Value);
        }

        var sink = context.Sink;
        if (FindsNames)
            new SmallNames(document, compilation.Origins).ForEach(token => Report(sink, document.Tokens[token], Unsafe));
    }

    private void VisitSentences(DiagnosticSink sink, Block block, Lexicon lexicon)
    {
        var document = sink.Document;
        for (var number = block.FirstSentence + 1; number < block.EndSentence; number++)
        {
            var (before, sentence) = (document.Sentences[number - 1], document.Sentences[number]);
            var (mark, first) = (document.Tokens[before.EndToken - 1], document.Tokens[sentence.FirstToken]);
            if (before.EndToken - before.FirstToken < ShortestSentence || document[mark] is not ['.']
                || document.Tokens[before.EndToken - 2] is not { IsWord: true, IsCapitalized: false }
                || !first.HasSpaceBefore || !IsSmall(document[first]) || !Voice.Judges(first))
                continue;
            if (lexicon.TryGet(document[first], out var entry) && !entry.IsName && !IsOther(document, sentence, block.Language!))
                Report(sink, first, Unsafe);
        }
    }

    // The writer's initials ("hp/ae"), a title ("dr."), or a verb of saying after a comma that became a full stop.
    private static bool IsOther(Document document, Sentence sentence, LanguageProfile language)
    {
        var first = document.Tokens[sentence.FirstToken];
        var saying = language.MaskOf("reporting-verb") | language.MaskOf("ambiguous-reporting-verb");
        return sentence.EndToken - sentence.FirstToken < 2
            || !document.Tokens[sentence.FirstToken + 1].HasSpaceBefore && document[document.Tokens[sentence.FirstToken + 1]] is not [',']
            || language.IsAbbreviation(document[first])
            || (language.ClassesOf(first.Word) & saying) != 0;
    }

    private void VisitWords(DiagnosticSink sink, Block block, Lexicon lexicon)
    {
        foreach (ref readonly var token in sink.Document.TokensOf(block))
        {
            const TokenFlags Both = TokenFlags.Capitalized | TokenFlags.AllCapitals;
            if ((token.Flags & Both) is not TokenFlags.Capitalized || token.Span.Length is < ShortestWord or > LongestWord
                || !char.IsUpper(sink.Document.Text[token.Span.Start + 1]) || !Voice.Judges(token))
                continue;
            var text = sink.Document[token];
            if (IsSmall(text[2..]) && lexicon.TryGet(text, out var entry) && !entry.IsLoan)
                Report(sink, token, Safety);
        }
    }

    private static bool IsSmall(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLower(letter))
                return false;
        }

        return true;
    }

    private void Report(DiagnosticSink sink, Token token, FixSafety? safety)
    {
        var text = sink.Document[token].ToString();
        var better = char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant();
        var fix = safety is { } known ? sink.Replace(token.Span, better, LocalizableText.Of("Replace with '{0}'", better), known) : null;
        sink.Report(descriptor, token.Span, [text, better], fix, []);
    }
}
