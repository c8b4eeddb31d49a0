using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// A paragraph that is worth comparing: running text of the article's own, long enough, and at least a sentence. Headings,
/// captions, list items, teasers and stubs repeat themselves for good reason.
/// </summary>
/// <param name="Span">A place in the prose.</param>
/// <param name="IsCited">
/// Whether it holds nothing but somebody else's words: all in quotation marks, or in letters that the article's language does
/// not use (a prayer, a verse).
/// </param>
/// <param name="Sketch">Of its words.</param>
/// <param name="Hash">Of its words in order, marks and letter case aside.</param>
internal readonly record struct Paragraph(TextSpan Span, int FirstToken, int EndToken, bool IsCited, WordSketch Sketch, UInt128 Hash)
{
    // A line of that many words is no stub, even if its full stop is missing.
    private const int WordsOfUnfinishedSentence = 20;

    public ReadOnlySpan<Token> TokensOf(Document document) => document.Tokens.AsSpan()[FirstToken..EndToken];

    /// <summary>Those with so many words. Read once for all rules that ask.</summary>
    public static List<Paragraph> ReadAll(Document document, FoldedWords folded, int minWords)
    {
        var all = document.Remember(folded, () => ReadAll(document, folded));
        var enough = new List<Paragraph>(all.Count);
        foreach (var paragraph in all)
        {
            if (paragraph.Sketch.Count >= minWords)
                enough.Add(paragraph);
        }

        return enough;
    }

    private static List<Paragraph> ReadAll(Document document, FoldedWords folded)
    {
        var paragraphs = new List<Paragraph>(document.Blocks.Length);
        foreach (var block in document.Blocks)
        {
            if (Read(document, folded, block) is { } paragraph)
                paragraphs.Add(paragraph);
        }

        return paragraphs;
    }

    // The paragraph that a block is, or null for a block that is none.
    private static Paragraph? Read(Document document, FoldedWords folded, Block block)
    {
        if (block.Kind is not BlockKind.Paragraph)
            return null;
        var tokens = document.TokensOf(block);
        var (words, isQuoted) = (0, true);
        foreach (var token in tokens)
        {
            if (!FoldedWord.IsWord(token))
                continue;
            words++;
            isQuoted &= token.IsQuoted;
        }

        if (words == 0 || (words < WordsOfUnfinishedSentence && !EndsAsSentence(document, tokens)))
            return null;
        var isCited = isQuoted || IsForeign(document, tokens, block.Language);
        return new(block.Span, block.FirstToken, block.EndToken, isCited, SketchWords(document, folded, tokens, out var hash), hash);
    }

    /// <summary>Whether both have the same words in the same order, read letter by letter.</summary>
    public static bool HaveSameWords(Document document, Paragraph one, Paragraph other)
    {
        var left = one.TokensOf(document);
        var right = other.TokensOf(document);
        while (true)
        {
            SkipMarks(ref left);
            SkipMarks(ref right);
            if (left.IsEmpty || right.IsEmpty)
                return left.IsEmpty && right.IsEmpty;
            if (!FoldedWord.AreSame(document[left[0]], left[0].Kind, document[right[0]], right[0].Kind))
                return false;
            left = left[1..];
            right = right[1..];
        }
    }

    private static bool IsForeign(Document document, ReadOnlySpan<Token> tokens, LanguageProfile? language)
    {
        if (language is null)
            return false;
        var function = language.MaskOf("function");
        foreach (var token in tokens)
        {
            if (token.IsWord && (char.IsAscii(document[token][0]) || (language.ClassesOf(token.Word) & function) != 0))
                return false;
        }

        return true;
    }

    private static void SkipMarks(ref ReadOnlySpan<Token> tokens)
    {
        while (!tokens.IsEmpty && !FoldedWord.IsWord(tokens[0]))
            tokens = tokens[1..];
    }

    // Closing marks and brackets may follow the full stop.
    private static bool EndsAsSentence(Document document, ReadOnlySpan<Token> tokens)
    {
        for (var at = tokens.Length - 1; at >= 0 && !FoldedWord.IsWord(tokens[at]); at--)
        {
            if (document[tokens[at]][0] is '.' or '!' or '?' or '…' or '؟' or '۔' or '।' or '。')
                return true;
        }

        return false;
    }

    // The hash is two independent lanes over the words' hashes.
    private static WordSketch SketchWords(Document document, FoldedWords folded, ReadOnlySpan<Token> tokens, out UInt128 hash)
    {
        var sketch = default(WordSketch);
        var (high, low) = (0x243F_6A88_85A3_08D3UL, 0x1319_8A2E_0370_7344UL);
        foreach (var token in tokens)
        {
            if (!FoldedWord.IsWord(token))
                continue;
            var word = folded.Hash(document, token);
            sketch = sketch.Add(word);
            high = (high ^ word) * 0xFF51_AFD7_ED55_8CCD;
            high ^= high >> 29;
            low = (low + word) * 0xC4CE_B9FE_1A85_EC53;
            low ^= low >> 31;
        }

        hash = new(high, low);
        return sketch;
    }
}
