using ContentLint.Rules.Kinds;
using ContentLint.Tests.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class ParagraphReaderTests
{
    [Fact]
    public void Reader_forgets_the_last_document()
    {
        var one = Articles.Parse("Warga menunggu air bersih.\n\n“Kami haus.”\n\nWarga menunggu, air bersih.");
        var other = Articles.Parse("Sungai itu meluap sejak tadi malam.");
        var folded = new FoldedWords();

        foreach (var document in new[] { one, other, one, one, other })
        {
            var read = ParagraphReader.Read(document, folded, 1).ToArray();

            Assert.Equal(ParagraphReader.Read(document, new(), 1), read);
        }
    }

    [Fact]
    public void Paragraphs_with_the_same_words_are_twins()
    {
        var paragraphs = Read("Warga menunggu air bersih.\n\n“Kami haus.”\n\nWarga menunggu, air bersih.", 1);

        Assert.Equal([4, 2, 4], paragraphs.Select(paragraph => paragraph.Sketch.Count));
        Assert.Equal([false, true, false], paragraphs.Select(paragraph => paragraph.IsCited));
        Assert.Equal(paragraphs[0].Hash, paragraphs[2].Hash);
        Assert.Equal(paragraphs[0].Sketch, paragraphs[2].Sketch);
        Assert.True(Paragraph.MayHoldTwins(paragraphs));
        Assert.False(Paragraph.MayHoldTwins(paragraphs.AsSpan(0, 2)));
        Assert.Equal(2, Read("Warga menunggu air bersih.\n\n“Kami haus.”\n\nWarga menunggu, air bersih.", 3).Length);
    }

    private static Paragraph[] Read(string text, int minWords) => [.. ParagraphReader.Read(Articles.Parse(text), new(), minWords)];
}
