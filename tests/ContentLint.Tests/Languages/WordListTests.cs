using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public class WordListTests
{
    [Theory]
    [InlineData("dr", true)]
    [InlineData("DR", true)]
    [InlineData("Kol", true)]
    [InlineData("kol", false)]
    [InlineData("KOL", false)]
    [InlineData("Ph.D", true)]
    [InlineData("", false)]
    public void An_entry_with_a_capital_is_matched_just_as_it_is(string word, bool isListed) =>
        Assert.Equal(isListed, new WordList(["dr", "Kol", "Ph.D"]).Contains(word));
}
