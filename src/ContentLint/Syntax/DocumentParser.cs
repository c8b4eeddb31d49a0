using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax.Attribution;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>Reads files into documents. One parser serves all threads: what a file needs is made for it.</summary>
public sealed class DocumentParser
{
    private readonly LanguageSet _languages;
    private readonly AttributionFinder _attribution;

    public DocumentParser(LanguageSet languages)
    {
        _languages = languages;
        _attribution = new(languages.Profiles
            .Select(profile => (profile, words: new AttributionWords(profile, languages.Vocabulary)))
            .Where(pair => pair.words.IsComplete)
            .ToFrozenDictionary(pair => pair.profile, pair => pair.words));
    }

    /// <param name="source">The path's extension chooses the reader: Markdown, HTML, or plain text for any other.</param>
    /// <param name="language">The tag that configuration gives the file, or null: then each block's words decide.</param>
    public Document Parse(SourceText source, string? language = null)
    {
        var prose = DocumentReader.Read(source, _languages);
        var configured = language is null ? null : _languages.Find(language);
        var tokens = ImmutableArray.CreateBuilder<Token>(prose.Text.Length / 5);
        var detector = new LanguageDetector(_languages);
        var ranges = new (int First, int End, LanguageProfile? Language)[prose.Blocks.Length];
        for (var block = 0; block < ranges.Length; block++)
        {
            var first = tokens.Count;
            Tokenizer.Tokenize(prose.Text, prose.Blocks[block].Span, _languages.Vocabulary, prose.Emphases.AsSpan(), tokens);
            ranges[block] = (first, tokens.Count, configured ?? detector.AddBlock(tokens.AsSpan()[first..]));
        }

        return Assemble(prose, tokens, ranges, configured ?? detector.Document);
    }

    private Document Assemble(
        Prose prose,
        ImmutableArray<Token>.Builder tokens,
        (int First, int End, LanguageProfile? Language)[] ranges,
        LanguageProfile? documentLanguage)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(ranges.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var quotations = new List<Quotation>();
        var finder = new QuotationFinder(prose.Text, quotations);
        for (var block = 0; block < ranges.Length; block++)
        {
            var (first, end, language) = ranges[block];
            language ??= documentLanguage;
            var (firstSentence, firstQuotation) = (sentences.Count, quotations.Count);
            var ofBlock = tokens.AsSpan()[first..end];
            SentenceSplitter.Split(prose.Text, prose.Blocks[block].Span, block, ofBlock, first, language, sentences);
            finder.AddBlock(ofBlock, first, block);
            MarkQuoted(tokens, quotations, firstQuotation);
            blocks.Add(new(
                prose.Blocks[block].Kind, prose.Blocks[block].Span, language,
                firstSentence, sentences.Count, first, end, firstQuotation, quotations.Count));
        }

        return _attribution.Attribute(
            new(prose, blocks.MoveToImmutable(), sentences.DrainToImmutable(), tokens.DrainToImmutable(), [.. quotations]));
    }

    private static void MarkQuoted(ImmutableArray<Token>.Builder tokens, List<Quotation> quotations, int firstQuotation)
    {
        for (var at = firstQuotation; at < quotations.Count; at++)
        {
            if (quotations[at].Depth > 0)
                continue;
            for (var token = quotations[at].FirstToken; token < quotations[at].EndToken; token++)
                tokens[token] = tokens[token] with { Flags = tokens[token].Flags | TokenFlags.Quoted };
        }
    }
}
