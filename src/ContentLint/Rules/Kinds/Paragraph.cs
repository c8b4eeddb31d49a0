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
    // Looking at each pair of more takes longer than a set of them.
    private const int MostPaired = 64;

    public ReadOnlySpan<Token> TokensOf(Document document) => document.Tokens.AsSpan()[FirstToken..EndToken];

    /// <summary>Whether two of them may have the same words: false says for certain that no two have. Hardly any article holds such a pair.</summary>
    public static bool MayHoldTwins(ReadOnlySpan<Paragraph> paragraphs)
    {
        if (paragraphs.Length > MostPaired)
            return true;
        for (var at = 1; at < paragraphs.Length; at++)
        {
            var hash = paragraphs[at].Hash;
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (paragraphs[earlier].Hash == hash)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether both have the same words in the same order, read letter by letter.</summary>
    public static bool HaveSameWords(Document document, in Paragraph one, in Paragraph other)
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

    private static void SkipMarks(ref ReadOnlySpan<Token> tokens)
    {
        while (!tokens.IsEmpty && !FoldedWord.IsWord(tokens[0]))
            tokens = tokens[1..];
    }
}
