using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class ParagraphIndexTests
{
    [Fact]
    public void Paragraphs_that_share_most_come_first_and_others_not_at_all()
    {
        var index = new ParagraphIndex(4, 8);
        index.Add(0, [1, 2, 3]);
        index.Add(1, [1, 2, 3, 4]);
        index.Add(2, [9]);

        Assert.Equal([1, 0], index.Find([1, 2, 4]));
        Assert.Equal([2], index.Find([9]));
        Assert.Empty(index.Find([10]));
    }

    [Fact]
    public void A_phrase_that_stands_everywhere_gives_few_candidates()
    {
        const int Count = 1000;
        var index = new ParagraphIndex(Count, 3);
        for (var paragraph = 0; paragraph < Count; paragraph++)
            index.Add(paragraph, [1, 2, 3]);

        Assert.InRange(index.Find([1, 2, 3]).Count, 1, 8);
    }
}
