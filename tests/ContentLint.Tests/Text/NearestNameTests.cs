using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["severity", "language", "message", "allow", "id", "en"];

    [Theory]
    [InlineData("severty", "severity")]
    [InlineData("sevreity", "severity")]
    [InlineData("SEVERITY", "severity")]
    [InlineData("langauge", "language")]
    [InlineData("massage", "message")]
    [InlineData("alow", "allow")]
    [InlineData("allow", "allow")]
    public void Misspelt_word_finds_its_name(string word, string name) => Assert.Equal(name, NearestName.Find(word, Names));

    [Theory]
    [InlineData("options")]
    [InlineData("xyz")]
    [InlineData("alphabet")]
    [InlineData("")]
    public void Word_unlike_any_name_finds_none(string word) => Assert.Null(NearestName.Find(word, Names));

    [Fact]
    public void Nearer_name_wins_and_order_does_not_matter()
    {
        Assert.Equal("kata", NearestName.Find("katax", ["kota", "kata"]));
        Assert.Equal("kata", NearestName.Find("kita", ["kota", "kata"]));
        Assert.Equal("kata", NearestName.Find("kita", ["kata", "kota"]));
    }

    [Fact]
    public void Long_words_cost_nothing() => Assert.Null(NearestName.Find(new string('a', 1_000_000), Names));
}
