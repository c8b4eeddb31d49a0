using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\r\r\nb", 3)]
    [InlineData("a\u2028b\u2029c\u0085d\ve\ff", 1)]
    public void Lines_end_at_crlf_lf_or_cr_and_nowhere_else(string text, int lines) => Assert.Equal(lines, Create(text).LineCount);

    [Theory]
    [InlineData("ab\r\nc", 0, 0, 0)]
    [InlineData("ab\r\nc", 2, 0, 2)]
    [InlineData("ab\r\nc", 3, 0, 3)]
    [InlineData("ab\r\nc", 4, 1, 0)]
    [InlineData("ab\r\nc", 5, 1, 1)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("😀x", 2, 0, 2)]
    public void Position_becomes_a_line_and_a_column_and_back(string text, int position, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), Create(text).GetLinePosition(position));
        Assert.Equal(position, Create(text).GetPosition(new(line, column)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Position_outside_the_text_is_refused(int position) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Create("abc").GetLinePosition(position));

    [Theory]
    [InlineData("ab\r\ncd", 0, "ab")]
    [InlineData("ab\r\ncd", 1, "cd")]
    [InlineData("ab\r\r\ncd", 1, "")]
    [InlineData("ab\n", 1, "")]
    [InlineData("ab\n\rcd", 1, "")]
    [InlineData("", 0, "")]
    public void Span_of_a_line_has_no_line_end(string text, int line, string expected)
    {
        var source = Create(text);

        Assert.Equal(expected, source[source.GetLineSpan(line)].ToString());
    }

    [Fact]
    public void Positions_order_by_line_and_then_by_column()
    {
        LinePosition[] positions = [new(1, 0), new(0, 7), new(0, 2)];

        Assert.Equal([new(0, 2), new(0, 7), new(1, 0)], positions.Order());
    }

    private static SourceText Create(string text) => new("a.txt", text);
}
