using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

public sealed class QuotationGlyphsTests
{
    [Theory]
    [InlineData("\"„“”‟«»＂", "Double")]
    [InlineData("'‘’‚‛‹›", "Single")]
    [InlineData(".,(-`´′″", "None")]
    public void Each_mark_is_double_single_or_none(string marks, string expected) =>
        Assert.All(marks, mark => Assert.Equal((mark, expected), (mark, QuotationGlyphs.Classify([mark]).ToString())));

    [Theory]
    [InlineData("''", "Double")]
    [InlineData("’’", "Double")]
    [InlineData("‘‘", "Double")]
    [InlineData("``", "Double")]
    [InlineData("‘’", "None")]
    [InlineData("\"\"", "None")]
    [InlineData("'''", "None")]
    [InlineData("..", "None")]
    [InlineData("", "None")]
    public void Two_single_marks_alike_are_a_double_one(string token, string expected) =>
        Assert.Equal(expected, QuotationGlyphs.Classify(token).ToString());

    [Theory]
    [InlineData('"', true, true)]
    [InlineData('‹', true, true)]
    [InlineData('`', false, true)]
    [InlineData('″', false, true)]
    [InlineData('a', false, false)]
    public void Character_is_a_mark_or_like_one(char unit, bool isMark, bool isLikeMark) =>
        Assert.Equal((isMark, isLikeMark), (QuotationGlyphs.IsMark(unit), QuotationGlyphs.IsLikeMark(unit)));
}
