using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// Parts the tokens of a block into sentences: at a full stop, question or exclamation mark or ellipsis, the closing marks after
/// it included, that something able to begin a sentence follows. What a language's abbreviations are its profile says;
/// without a profile, initials, list numbers, decimals and case still tell.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Appends the sentences of a block, in order; each token is in just one of them. Allocates nothing else.</summary>
    /// <param name="tokens">Those of the block, flagged by <see cref="QuotationFinder"/>.</param>
    /// <param name="firstToken">The number in the document of the first of <paramref name="tokens"/>.</param>
    public static void Split(
        ReadOnlySpan<char> text,
        int block,
        ReadOnlySpan<Token> tokens,
        int firstToken,
        LanguageProfile? language,
        ImmutableArray<Sentence>.Builder sentences)
    {
        var scan = new SentenceScan(text, tokens, language);
        for (var start = 0; start < tokens.Length;)
        {
            var end = scan.FindEnd(start);
            var span = TextSpan.FromBounds(tokens[start].Span.Start, tokens[end - 1].Span.End);
            sentences.Add(new(span, block, firstToken + start, firstToken + end));
            start = end;
        }
    }
}
