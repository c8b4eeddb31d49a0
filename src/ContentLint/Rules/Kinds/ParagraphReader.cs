using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reads the paragraphs of a document that are worth comparing. One reader serves all documents of a thread, one after the other, so
/// that an article leaves nothing to the garbage collector.
/// </summary>
internal sealed class ParagraphReader
{
    // A line of that many words is no stub, even if its full stop is missing.
    private const int WordsOfUnfinishedSentence = 20;

    // What a longer document took is not kept for the next one.
    private const int MostKept = 1 << 10;

    [ThreadStatic]
    private static ParagraphReader? Kept;

    // A document may be large, and is not kept for having been read.
    private readonly WeakReference<Document?> _document = new(target: null);
    private FoldedWords? _folded;
    private List<Paragraph> _all = [];
    private List<Paragraph> _enough = [];

    private ParagraphReader()
    {
    }

    /// <summary>Those with so many words; good until the same thread asks again. They are read once for all rules.</summary>
    public static List<Paragraph> Read(Document document, FoldedWords folded, int minWords)
    {
        var reader = Kept ??= new();
        if (!reader._document.TryGetTarget(out var last) || !ReferenceEquals(last, document) || !ReferenceEquals(reader._folded, folded))
            reader.ReadAll(document, folded);
        return reader.Select(minWords);
    }

    private List<Paragraph> Select(int minWords)
    {
        _enough.Clear();
        foreach (var paragraph in _all)
        {
            if (paragraph.Sketch.Count >= minWords)
                _enough.Add(paragraph);
        }

        return _enough;
    }

    private void ReadAll(Document document, FoldedWords folded)
    {
        // Set again in the end: what is read in part serves nobody.
        _document.SetTarget(null);
        if (_all.Capacity > MostKept)
            (_all, _enough) = ([], []);
        _all.Clear();
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph)
                Read(document, folded, block);
        }

        _folded = folded;
        _document.SetTarget(document);
    }

    // The hash is two independent lanes over the words' hashes.
    private void Read(Document document, FoldedWords folded, Block block)
    {
        var tokens = document.TokensOf(block);
        Span<ulong> bits = stackalloc ulong[2];
        var (words, isQuoted) = (0, true);
        var (high, low) = (0x243F_6A88_85A3_08D3UL, 0x1319_8A2E_0370_7344UL);
        foreach (ref readonly var token in tokens)
        {
            if (!FoldedWord.IsWord(token))
                continue;
            words++;
            isQuoted &= token.IsQuoted;
            var word = folded.Hash(document, token);
            WordSketch.Mark(bits, word);
            high = (high ^ word) * 0xFF51_AFD7_ED55_8CCD;
            high ^= high >> 29;
            low = (low + word) * 0xC4CE_B9FE_1A85_EC53;
            low ^= low >> 31;
        }

        if (words == 0 || (words < WordsOfUnfinishedSentence && !EndsAsSentence(document, tokens)))
            return;
        var isCited = isQuoted || IsForeign(document, tokens, block.Language);
        _all.Add(new(block.Span, block.FirstToken, block.EndToken, isCited, new(bits[0], bits[1], words), new(high, low)));
    }

    private static bool IsForeign(Document document, ReadOnlySpan<Token> tokens, LanguageProfile? language)
    {
        if (language is null)
            return false;
        var function = language.MaskOf("function");
        foreach (ref readonly var token in tokens)
        {
            if (token.IsWord && (char.IsAscii(document.Text[token.Span.Start]) || (language.ClassesOf(token.Word) & function) != 0))
                return false;
        }

        return true;
    }

    // Closing marks and brackets may follow the full stop.
    private static bool EndsAsSentence(Document document, ReadOnlySpan<Token> tokens)
    {
        for (var at = tokens.Length - 1; at >= 0 && !FoldedWord.IsWord(tokens[at]); at--)
        {
            if (document.Text[tokens[at].Span.Start] is '.' or '!' or '?' or '…' or '؟' or '۔' or '।' or '。')
                return true;
        }

        return false;
    }
}
