using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class LetterPairsTests
{
    private static readonly LetterPairs Pairs = new(["Baca", "simak", "A", "3G"]);

    [Theory]
    [InlineData("Baca juga", true)]
    [InlineData("BACA", true)]
    [InlineData("bagus", true)]
    [InlineData("Simak", true)]
    [InlineData("3g", true)]
    [InlineData("A", true)]
    [InlineData("Aku", true)]
    [InlineData("Sebab", false)]
    [InlineData("Cabai", false)]
    [InlineData("4G", false)]
    public void Text_is_refused_by_its_first_two_letters(string text, bool expected) => Assert.Equal(expected, Pairs.MayBegin(text));

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("éa")]
    [InlineData("kē")]
    [InlineData("\u212Ae")]
    public void Little_or_foreign_text_is_not_refused(string text) => Assert.True(Pairs.MayBegin(text));

    [Fact]
    public void Foreign_word_lets_everything_pass() => Assert.True(new LetterPairs(["état"]).MayBegin("kata"));
}
