using ContentLint.Syntax.Readers;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class MarkdownLimitsTests
{
    [Theory]
    [InlineData("[a](http://b.c) ", 1_001)]
    [InlineData("a <? ", 1_001)]
    [InlineData("> <!-- a\n", 1_001)]
    [InlineData("2. https://a.b\n", 1_001)]
    [InlineData("- ", 65, "a")]
    [InlineData("> 1. ", 65, "a")]
    [InlineData("- * ", 65)]
    [InlineData("a\r\n===\r\n", 10_001)]
    [InlineData("[a]: b\n", 10_001)]
    public void Text_made_to_keep_a_parser_busy_is_told(string piece, int count, string end = "") =>
        Assert.True(MarkdownLimits.AreExceeded(Repeat(piece, count) + end));

    [Theory]
    [InlineData("- [a](http://b.c)\n", 50_000)]
    [InlineData("Lihat https://a.b dan [a](b).\n\n", 50_000)]
    [InlineData("| a | b | c |\n", 50_000)]
    [InlineData("- ", 500)]
    [InlineData("* * *\n\n", 50_000)]
    [InlineData("> > a\n\n", 50_000)]
    [InlineData("    - a\n", 50_000)]
    [InlineData("a | b\n", 50_000)]
    [InlineData("# a\n\nb\n\n", 50_000)]
    public void Long_text_that_a_person_may_write_is_not(string piece, int count) =>
        Assert.False(MarkdownLimits.AreExceeded(Repeat(piece, count)));

    [Fact]
    public void Rows_that_lack_most_of_their_cells_are_told()
    {
        const int columns = 300;
        var head = Repeat("|a", columns) + "\n" + Repeat("|-", columns) + "\n";

        Assert.True(MarkdownLimits.AreExceeded(head + Repeat("|\n", columns)));
        Assert.False(MarkdownLimits.AreExceeded(head + Repeat(Repeat("|a", columns) + "\n", columns)));
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
