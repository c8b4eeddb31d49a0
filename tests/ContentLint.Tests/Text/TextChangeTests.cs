using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Text;

public sealed class TextChangeTests
{
    [Theory]
    [InlineData(0, 0, "ab", "[7..10)")]
    [InlineData(5, 0, "ab", "[7..10)")]
    [InlineData(2, 3, "", "[2..5)")]
    [InlineData(8, 4, "", "[5..8)")]
    [InlineData(8, 0, "ab", "[5..8)")]
    [InlineData(6, 0, "ab", null)]
    [InlineData(4, 2, "ab", null)]
    [InlineData(7, 2, "", null)]
    [InlineData(0, 20, "ab", null)]
    public void Span_moves_with_what_is_changed_before_it(int start, int length, string text, string? moved) =>
        Assert.Equal(moved, new TextChange(new(start, length), text).Move(new(5, 3))?.ToString());

    [Fact]
    public void Change_between_two_texts_makes_the_one_of_the_other()
    {
        var texts = Gen.Elements("a", "b", "ab", "\n").ArrayOf(8).Select(string.Concat);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(texts), Arb.From(texts), (before, after) =>
        {
            var change = TextChange.Between(before, after);

            Assert.Equal(after, string.Concat(before.AsSpan(0, change.Span.Start), change.NewText, before.AsSpan(change.Span.End)));
            Assert.Equal(before == after, change == new TextChange(new(before.Length, 0), string.Empty));
        }));
    }
}
