using ContentLint.Linting.Measuring;
using ContentLint.Rules;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class LabelTests
{
    private static readonly Label Label = new("a.txt", new(0, 4), "quote-unsourced", "chain", "explicit, by the author");

    [Theory]
    [InlineData("quote-unsourced", true)]
    [InlineData("quote", false)]
    [InlineData("Quote-Unsourced", false)]
    [InlineData("quote-unsourced/chain", true)]
    [InlineData("quote-unsourced/cha", false)]
    [InlineData("quote-unsourced/", false)]
    [InlineData("quote-sourced/chain", false)]
    [InlineData("quote-unsourced:explicit", true)]
    [InlineData("quote-unsourced:Explicit", false)]
    [InlineData("quote-unsourced:author", false)]
    [InlineData("claim:explicit", false)]
    public void Selector_names_a_category_its_sub_or_the_beginning_of_its_note(string selector, bool expected) =>
        Assert.Equal(expected, LabelSelector.Parse(selector, out _) is { } parsed && Label.Matches(parsed));
}
