using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Syntax.Attribution;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports the pronoun that a quotation is attributed to ("katanya", "he said") where the article has named nobody before it who
/// could be meant: no source, no office or title, no document, no name but those of places.
/// </summary>
internal sealed class PronounSources(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private void Analyze(in DocumentContext context)
    {
        var document = context.Document;
        var firstPerson = -1;
        foreach (var quotation in document.Quotations)
        {
            if (quotation is not { Depth: 0, LastNamed: null, Kind: QuotationKind.Speech, Source: { Kind: SourceKind.Pronoun } source })
                continue;
            if (firstPerson < 0)
                firstPerson = FindFirstPerson(document);

            // One pronoun is enough: what follows it is told of the same nobody.
            if (source.Span.Start < firstPerson)
            {
                context.Sink.Report(descriptor, source.Span, HitText.Of(document, source.Span));
                return;
            }
        }
    }

    private static int FindFirstPerson(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Caption || block.Language is not { } language)
                continue;
            foreach (var sentence in document.SentencesOf(block))
            {
                if (FindFirstPerson(document, sentence, language) is var found && found < int.MaxValue)
                    return found;
            }
        }

        return int.MaxValue;
    }

    private static int FindFirstPerson(Document document, Sentence sentence, LanguageProfile language)
    {
        var role = language.MaskOf("office") | language.MaskOf("title") | language.MaskOf("document") | language.MaskOf("crowd");
        var none = language.MaskOf("function") | language.MaskOf("place-preposition");
        var place = language.MaskOf("place-preposition");
        var isPlace = false;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var token = document.Tokens[at];
            var classes = language.ClassesOf(token.Word);
            if (token.IsQuoted || !token.IsWord)
                continue;
            if ((classes & role) != 0)
                return token.Span.Start;
            var isName = token.IsCapitalized && (classes & none) == 0
                && (at > sentence.FirstToken || !language.IsSentenceOpener(document[token]))
                && !language.IsDateName(token.Word);
            if (isName && !isPlace)
                return token.Span.Start;
            isPlace = (classes & place) != 0 || isPlace && isName;
        }

        return int.MaxValue;
    }
}
