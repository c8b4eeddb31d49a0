using ContentLint.Rules.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class HeldTextsTests
{
    [Fact]
    public void Texts_are_found_as_trying_each_finds_them()
    {
        var pieces = Gen.Elements("a", "B", "é", " ", ".", ",", "(", "“", "`", "|", "1").ListOf().Select(string.Concat);
        var texts = pieces.Where(text => text.Length is > 0 and < 4).ListOf().Where(list => list.Count < 5);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(texts.ToArbitrary(), pieces.ToArbitrary(), (held, text) =>
                new HeldTexts([.. held]).StandIn(text) == held.Any(one => text.Contains(one, StringComparison.OrdinalIgnoreCase))));
    }

    [Theory]
    [InlineData("kata (, kata", true)]
    [InlineData("kata ( , kata", false)]
    [InlineData("Kata LOADING...", true)]
    [InlineData("", false)]
    public void Marks_and_words(string text, bool stands) => Assert.Equal(stands, new HeldTexts(["(,", "loading..."]).StandIn(text));

    [Fact]
    public void Empty_text_stands_everywhere() => Assert.True(new HeldTexts([string.Empty]).StandIn("kata"));

    [Fact]
    public void Nothing_stands_nowhere() => Assert.False(new HeldTexts([]).StandIn("kata"));
}
