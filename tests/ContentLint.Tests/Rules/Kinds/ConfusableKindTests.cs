namespace ContentLint.Tests.Rules.Kinds;

public sealed class ConfusableKindTests
{
    private const string Rule = "CL5004";

    [Fact]
    public void Long_text_is_not_cut_inside_a_character()
    {
        var found = Assert.Single(BuiltInRun.Find(Rule, "Ia berkata a" + string.Concat(Enumerable.Repeat("\U0001D41B", 20))));

        Assert.DoesNotContain(System.Text.Rune.ReplacementChar, found.Message.EnumerateRunes());
    }

    [Theory]
    [InlineData("wаrga", "warga")]
    [InlineData("pelαt", "pelat")]
    [InlineData("ΡΑLΑΡΑ", "PALAPA")]
    [InlineData("ke\u00ADbun", "kebun")]
    [InlineData("A\u200Ehmad", "Ahmad")]
    [InlineData("kata\u200B, lalu", "kata, lalu")]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData("pagi， lalu", "pagi, lalu")]
    [InlineData("𝐛𝐞𝐛𝐚𝐬", "bebas")]
    [InlineData("eﬁsien", "efisien")]
    public void Word_that_is_not_spelt_as_it_looks_is_reported(string word, string plain)
    {
        var found = BuiltInRun.Find(Rule, $"Ia {word} itu.");

        Assert.Single(found);
        Assert.Equal($"Ia {plain} itu.", BuiltInRun.Fix($"Ia {word} itu.", found));
    }

    [Theory]
    [InlineData("Москва")]
    [InlineData("Αθήνα")]
    [InlineData("TNF-α, IFNγ, kβ, α-amilase, β2, 5 μm, kΩ, π")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("الله\u200E")]
    [InlineData("👨\u200D👩\u200D👧\u200D👦 ❤\uFE0F\u200D🔥")]
    [InlineData("東京ＡＢＣ（東）")]
    [InlineData("Łódź, Việt, naïve, ʿAmūrah, kilo\u00A0meter")]
    [InlineData("MÃ\u00ADdia aqsaá¹\u00ADu")]
    public void What_is_meant_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find(Rule, $"Ia {text} itu."));

    [Fact]
    public void Hidden_character_that_the_page_asks_for_is_left_alone()
    {
        Assert.Empty(BuiltInRun.Find(Rule, "<p>Ia ber&shy;jalan</p>", "a.html"));
        Assert.Single(BuiltInRun.Find(Rule, "<p>Ia ber\u00ADjalan</p>", "a.html"));
    }

    [Theory]
    [InlineData("a\u00AD")]
    [InlineData("ab\u00ADcd ")]
    [InlineData("α")]
    [InlineData("a\u200B ")]
    [InlineData("，")]
    public void Million_of_one_thing_is_read_to_its_end(string piece)
    {
        var found = BuiltInRun.Find(Rule, string.Concat(Enumerable.Repeat(piece, 300_000)));

        Assert.All(found, finding => Assert.Equal(Rule, finding.Descriptor.Id));
    }
}
