using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax;

public sealed class DocumentParserTests
{
    private const string Article =
        "Jembatan itu ditutup\n\nBudi Santoso datang ke kota. \"Kami 'siap' menang,\" ujarnya.\n\nRapat itu belum juga dimulai. \"Ayo!\" kata Tuti Lestari.";

    [Fact]
    public void Each_level_points_into_the_next_without_a_gap()
    {
        var document = Articles.Parse(Article);
        var (sentence, token, quotation) = (0, 0, 0);
        foreach (var block in document.Blocks)
        {
            Assert.Equal((sentence, token, quotation), (block.FirstSentence, block.FirstToken, block.FirstQuotation));
            (sentence, token, quotation) = (block.EndSentence, block.EndToken, block.EndQuotation);
            Assert.Equal(block.FirstToken, document.SentencesOf(block)[0].FirstToken);
            Assert.Equal(block.EndToken, document.SentencesOf(block)[^1].EndToken);
        }

        Assert.Equal(3, document.Blocks.Length);
        Assert.Equal((document.Sentences.Length, document.Tokens.Length, document.Quotations.Length), (sentence, token, quotation));
        Assert.All(document.Sentences, item => Assert.Contains(item, document.SentencesOf(document.BlockOf(item)).ToArray()));
        Assert.All(document.Quotations, item => Assert.Contains(item, document.QuotationsOf(document.Blocks[item.Block]).ToArray()));
    }

    [Fact]
    public void Long_text_has_the_tokens_of_its_paragraphs_in_order()
    {
        const int Paragraphs = 12_000;
        const string Paragraph = "Kata Budi (52), \"Kami siap menang.\"";
        var alone = Articles.Parse(Paragraph).Tokens;

        var document = Articles.Parse(string.Join("\n\n", Enumerable.Repeat(Paragraph, Paragraphs)));

        Assert.Equal(Paragraphs * alone.Length, document.Tokens.Length);
        Assert.Equal(Paragraphs, document.Blocks.Length);
        for (var number = 0; number < Paragraphs; number++)
        {
            var start = document.Blocks[number].Span.Start;
            Assert.Equal(number * (Paragraph.Length + 2), start);
            Assert.Equal(alone, document.TokensOf(document.Blocks[number]).ToArray()
                .Select(token => token with { Span = new(token.Span.Start - start, token.Span.Length) }));
        }
    }

    [Fact]
    public void Quotation_holds_its_tokens_and_their_text()
    {
        var document = Articles.Parse(Article);

        Assert.Equal("\"Kami 'siap' menang,\" | >'siap' | \"Ayo!\"", Articles.QuotationsOf(document));
        Assert.All(document.Quotations, quotation => Assert.Equal(
            quotation.Span,
            TextSpan.FromBounds(document.Tokens[quotation.FirstToken].Span.Start, document.Tokens[quotation.EndToken - 1].Span.End)));
    }

    [Fact]
    public void Tokens_of_a_quotation_and_its_marks_are_quoted()
    {
        var document = Articles.Parse(Article);

        var quoted = document.Tokens.Where(token => token.IsQuoted).Select(token => document[token].ToString());

        Assert.Equal("\" Kami ' siap ' menang , \" \" Ayo ! \"", string.Join(' ', quoted));
    }

    [Theory]
    [InlineData("a.md", "# Judul *besar*\n\nKata **Budi** pulang.", "Judul besar|Kata Budi pulang.")]
    [InlineData("a.html", "<p>Satu &amp; dua</p><p>Tiga</p>", "Satu & dua|Tiga")]
    [InlineData("a.txt", "# Judul *besar*", "# Judul *besar*")]
    [InlineData("a", "<p>Satu</p>", "<p>Satu</p>")]
    public void Extension_chooses_the_reader(string path, string text, string blocks)
    {
        var document = new DocumentParser(Articles.Rules.Languages).Parse(new SourceText(path, text));

        Assert.Equal(blocks, string.Join('|', document.Blocks.Select(block => document[block.Span].ToString())));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void Nothing_written_is_a_document_without_blocks(string text)
    {
        var document = Articles.Parse(text);

        Assert.Empty(document.Blocks);
        Assert.Empty(document.Sentences);
        Assert.Empty(document.Tokens);
        Assert.Empty(document.Quotations);
        Assert.Empty(document.Attributions);
    }
}
