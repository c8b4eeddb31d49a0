using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContentLint.Languages;
using ContentLint.Syntax.Attribution;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>Reads files into documents. One parser serves all threads: what a file needs is made for it.</summary>
public sealed class DocumentParser
{
    // In UTF-16 code units.
    private const int LongText = 1 << 20;

    // An article has a hundredth of it; larger buffers are left to the collector.
    private const int MostTokensKept = 1 << 16;

    [ThreadStatic]
    private static TokenBuffer? KeptTokens;

    private static readonly ConditionalWeakTable<LanguageSet, DocumentParser> Parsers = [];

    private readonly LanguageSet _languages;
    private readonly AttributionFinder _attribution;
    private readonly WordReader _words;
    private readonly FunctionWords _function;

    public DocumentParser(LanguageSet languages)
    {
        _languages = languages;
        _words = new(languages.Vocabulary, languages.Forms);
        _function = new(languages);
        _attribution = new(languages.Profiles
            .Where(profile => profile.KnowsAttribution)
            .ToFrozenDictionary(profile => profile, profile => new AttributionWords(profile, languages.Vocabulary)));
    }

    /// <summary>The parser of all who read with the same languages: what one learns about words serves the others.</summary>
    public static DocumentParser For(LanguageSet languages) => Parsers.GetValue(languages, static key => new(key));

    /// <param name="source">The path's extension chooses the reader: Markdown, HTML, or plain text for any other.</param>
    /// <param name="language">The tag that configuration gives the file, or null: then each block's words decide.</param>
    public Document Parse(SourceText source, string? language = null)
    {
        var prose = DocumentReader.Read(source, _languages.Lines);
        var ends = new int[prose.Blocks.Length];
        var tokens = Tokenize(prose, ends);
        var quotations = new List<Quotation>();
        var firstQuotations = FindQuotations(prose, tokens, ends, quotations);

        // Quotations come first: the language of a block is that of its author, whatever tongue is quoted in it.
        var languages = FindLanguages(tokens, ends, language is null ? null : _languages.Find(language));
        var blocks = ImmutableArray.CreateBuilder<Block>(ends.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(ends.Length * 2);
        for (var block = 0; block < ends.Length; block++)
        {
            var first = block == 0 ? 0 : ends[block - 1];
            var firstSentence = sentences.Count;
            SentenceSplitter.Split(
                prose.Text, block, tokens.AsSpan(first, ends[block] - first), first, languages[block], sentences);
            blocks.Add(new(
                prose.Blocks[block].Kind,
                prose.Blocks[block].Span,
                languages[block],
                firstSentence,
                sentences.Count,
                first,
                ends[block],
                firstQuotations[block],
                firstQuotations[block + 1]));
        }

        return _attribution.Attribute(new(
            prose,
            blocks.MoveToImmutable(),
            sentences.DrainToImmutable(),
            ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            [.. quotations]));
    }

    // By block, the number of its first quotation; one more than there are blocks.
    private static int[] FindQuotations(Prose prose, Token[] tokens, int[] ends, List<Quotation> quotations)
    {
        var firstQuotations = new int[ends.Length + 1];
        var finder = new QuotationFinder(prose.Text, quotations);
        for (var block = 0; block < ends.Length; block++)
        {
            var first = block == 0 ? 0 : ends[block - 1];
            finder.AddBlock(tokens.AsSpan(first, ends[block] - first), first, block);
            firstQuotations[block + 1] = quotations.Count;
        }

        return firstQuotations;
    }

    private Token[] Tokenize(Prose prose, int[] ends)
    {
        var tokens = KeptTokens ?? new();
        KeptTokens = null;
        tokens.Clear();
        if (prose.Text.Length > LongText)
            tokens = new(Count(prose, tokens));
        for (var block = 0; block < ends.Length; block++)
        {
            Tokenizer.Tokenize(prose.Text, prose.Blocks[block].Span, _words, prose.Emphases.AsSpan(), tokens);
            ends[block] = tokens.Count;
        }

        var all = tokens.ToArray();
        if (tokens.Capacity <= MostTokensKept)
            KeptTokens = tokens;
        return all;
    }

    // Read twice, a long text needs room for its tokens once: a buffer that doubles would hold three times as many at its end.
    private int Count(Prose prose, TokenBuffer tokens)
    {
        var count = 0;
        foreach (var block in prose.Blocks)
        {
            tokens.Clear();
            Tokenizer.Tokenize(prose.Text, block.Span, _words, prose.Emphases.AsSpan(), tokens);
            count += tokens.Count;
        }

        return count;
    }

    // A block whose own words do not decide takes the language of the whole.
    private LanguageProfile?[] FindLanguages(Token[] tokens, int[] ends, LanguageProfile? configured)
    {
        var languages = new LanguageProfile?[ends.Length];
        var detector = new LanguageDetector(_function);
        for (var block = 0; block < ends.Length; block++)
        {
            var first = block == 0 ? 0 : ends[block - 1];
            languages[block] = configured ?? detector.AddBlock(tokens.AsSpan(first, ends[block] - first));
        }

        var whole = configured ?? detector.Document;
        for (var block = 0; block < ends.Length; block++)
            languages[block] ??= whole;
        return languages;
    }
}
