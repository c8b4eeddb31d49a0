using ContentLint.Syntax;
using ContentLint.Syntax.Attribution;
using ContentLint.Text;

namespace ContentLint.Tests;

/// <summary>What holds for every parsed document, whatever its text.</summary>
internal static class SoundDocument
{
    public static void Check(Document document)
    {
        CheckBlocks(document);
        CheckTokens(document);
        CheckSentences(document);
        CheckQuotations(document);
        CheckAttributions(document);
    }

    private static void CheckBlocks(Document document)
    {
        var whole = new TextSpan(0, document.Text.Length);
        var (end, token, sentence, quotation) = (0, 0, 0, 0);
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && !block.Span.IsEmpty && whole.Contains(block.Span), "blocks overlap, are empty or stand outside");
            Assert.Equal((token, sentence, quotation), (block.FirstToken, block.FirstSentence, block.FirstQuotation));
            Assert.True(block.EndToken >= token && block.EndSentence >= sentence && block.EndQuotation >= quotation, "a range runs backwards");
            (end, token, sentence, quotation) = (block.Span.End, block.EndToken, block.EndSentence, block.EndQuotation);
        }

        Assert.Equal((document.Tokens.Length, document.Sentences.Length, document.Quotations.Length), (token, sentence, quotation));
    }

    private static void CheckTokens(Document document)
    {
        var source = new TextSpan(0, document.Source.Length);
        var last = 0;
        foreach (var block in document.Blocks)
        {
            var end = block.Span.Start;
            foreach (var token in document.TokensOf(block))
            {
                Assert.True(!token.Span.IsEmpty && token.Span.Start >= end && token.Span.End <= block.Span.End, "a token stands outside its block or another one");
                Assert.True(IsGap(document[TextSpan.FromBounds(end, token.Span.Start)]), "a gap holds more than white space and what cannot be seen");
                end = token.Span.End;

                var place = document.ToSource(token.Span);
                Assert.True(source.Contains(place) && place.Start >= last, "a token's place in the source is outside or goes back");
                last = place.Start;
            }

            Assert.True(IsGap(document[TextSpan.FromBounds(end, block.Span.End)]), "the end of a block is in no token");
        }
    }

    private static void CheckSentences(Document document)
    {
        for (var number = 0; number < document.Blocks.Length; number++)
        {
            var block = document.Blocks[number];
            var token = block.FirstToken;
            foreach (var sentence in document.SentencesOf(block))
            {
                Assert.Equal((number, token), (sentence.Block, sentence.FirstToken));
                Assert.True(sentence.EndToken > token, "a sentence without a token");
                token = sentence.EndToken;
                Assert.Equal(SpanOf(document, sentence.FirstToken, token), sentence.Span);
            }

            Assert.Equal(block.EndToken, token);
        }
    }

    private static void CheckQuotations(Document document)
    {
        var isQuoted = new bool[document.Tokens.Length];
        for (var number = 0; number < document.Blocks.Length; number++)
        {
            var block = document.Blocks[number];
            var open = new Stack<Quotation>();
            foreach (var quotation in document.QuotationsOf(block))
            {
                while (open.TryPeek(out var outer) && outer.EndToken <= quotation.FirstToken)
                    open.Pop();
                Assert.Equal((number, open.Count), (quotation.Block, quotation.Depth));
                Assert.True(quotation.FirstToken >= block.FirstToken && quotation.EndToken <= block.EndToken, "a quotation stands outside its block");
                Assert.True(!open.TryPeek(out var around) || quotation.EndToken <= around.EndToken, "quotations cross");
                Assert.Equal(SpanOf(document, quotation.FirstToken, quotation.EndToken), quotation.Span);
                Array.Fill(isQuoted, true, quotation.FirstToken, quotation.EndToken - quotation.FirstToken);
                open.Push(quotation);
            }
        }

        Assert.Equal(isQuoted, document.Tokens.Select(token => token.IsQuoted));
    }

    private static void CheckAttributions(Document document)
    {
        var sources = document.Attributions.Concat(document.Quotations.Select(quotation => quotation.Source).OfType<QuotationSource>());
        Assert.All(sources, source => Assert.Contains(document.Blocks, block => block.Span.Contains(source.Span)));
    }

    private static TextSpan SpanOf(Document document, int first, int end) =>
        TextSpan.FromBounds(document.Tokens[first].Span.Start, document.Tokens[end - 1].Span.End);

    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (Characters.ClassOf(unit) is not (CharacterClass.WhiteSpace or CharacterClass.Invisible) && !char.IsSurrogate(unit))
                return false;
        }

        return true;
    }
}
