using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Bounds_become_start_and_length() => Assert.Equal(new TextSpan(2, 3), TextSpan.FromBounds(2, 5));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Bounds_that_are_no_range_are_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(start, end));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Start_is_inside_and_end_is_not(int position, bool expected) => Assert.Equal(expected, new TextSpan(2, 3).Contains(position));

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(3, 1, true)]
    [InlineData(5, 0, true)]
    [InlineData(1, 2, false)]
    [InlineData(4, 2, false)]
    public void Span_contains_what_lies_between_its_ends(int start, int length, bool expected) =>
        Assert.Equal(expected, new TextSpan(2, 3).Contains(new TextSpan(start, length)));

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 9, true)]
    [InlineData(5, 9, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 0, false)]
    [InlineData(2, 0, false)]
    public void Spans_overlap_when_they_share_a_unit(int start, int length, bool expected)
    {
        Assert.Equal(expected, new TextSpan(2, 3).Overlaps(new(start, length)));
        Assert.Equal(expected, new TextSpan(start, length).Overlaps(new(2, 3)));
    }

    [Fact]
    public void Order_is_by_start_and_then_the_shorter_first()
    {
        TextSpan[] spans = [new(3, 1), new(1, 4), new(1, 2), new(0, 9)];

        Assert.Equal([new(0, 9), new(1, 2), new(1, 4), new(3, 1)], spans.Order());
    }

    [Fact]
    public void Span_is_shown_half_open() => Assert.Equal("[2..5)", new TextSpan(2, 3).ToString());
}
