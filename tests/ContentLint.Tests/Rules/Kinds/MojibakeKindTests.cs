using System.Text;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class MojibakeKindTests
{
    private const string Rule = "CL5003";

    [Fact]
    public void Long_text_is_not_cut_inside_a_character()
    {
        var found = Assert.Single(BuiltInRun.Find(Rule, "Ia berkata Ã©" + string.Concat(Enumerable.Repeat("ðŸ˜€", 20))));

        Assert.DoesNotContain(System.Text.Rune.ReplacementChar, found.Message.EnumerateRunes());
    }

    [Theory]
    [InlineData("José", 1, "windows")]
    [InlineData("“Ya”, katanya…", 1, "latin")]
    [InlineData("Łódź", 1, "windows")]
    [InlineData("Việt Nam", 1, "latin")]
    [InlineData("الله", 1, "latin")]
    [InlineData("Москва", 1, "windows")]
    [InlineData("改革", 1, "latin")]
    [InlineData("🔥", 1, "windows")]
    [InlineData("café", 2, "windows")]
    [InlineData("it’s", 2, "latin")]
    [InlineData("naïve", 3, "latin")]
    public void Misread_text_is_reported_and_read_again(string text, int times, string encoding)
    {
        var misread = text;
        for (var time = 0; time < times; time++)
            misread = string.Concat(Encoding.UTF8.GetBytes(misread).Select(value => Misread(value, encoding)));

        var found = BuiltInRun.Find(Rule, $"Kata {misread} itu.");

        Assert.NotEmpty(found);
        Assert.Equal($"Kata {text} itu.", BuiltInRun.Fix($"Kata {misread} itu.", found));
    }

    [Theory]
    [InlineData("Ä”, kata “MAÇÔ dan «É» à « bon »")]
    [InlineData("Gäste blieben über Nacht – schön, Köln–Süd, STRAẞE, É…")]
    [InlineData("São Paulo, Øresund, Åland, Łódź, Ångström, 4°C, 5 m², ½ kg, €5, £4")]
    [InlineData("R&D, M&S; AT&T, a < b, <nama>, 3<5, C:\\users, &, &;")]
    [InlineData("https://example.com/a?b=1&copy;=2&amp;c=3")]
    public void What_is_meant_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find(Rule, text));

    [Theory]
    [InlineData("a &amp;nbsp; b", "&amp;nbsp;")]
    [InlineData("a &amp;lt;p&amp;gt; b", "&amp;lt; | &amp;gt;")]
    [InlineData("<p>Kaf&amp;eacute; &amp; kopi <b>itu</b></p>", "&amp;eacute;")]
    public void Markup_that_a_reader_of_the_page_sees_is_reported(string html, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find(Rule, html, "article.html")));

    [Fact]
    public void Lost_character_is_told_once()
    {
        Assert.Single(BuiltInRun.Find(Rule, "Al Qur\uFFFDan"));

        var file = new InputFile("a.txt", null, () => [.. "Al Qur"u8, 0x92, .. "an"u8]);
        var found = new Linter(BuiltInRules.Load(), new() { Select = [Rule, "CL0006"] }).Lint([file]).Diagnostics;

        Assert.Equal("CL0006", Assert.Single(found).Descriptor.Id);
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("&amp;")]
    [InlineData("Ø§ ")]
    [InlineData("Ã")]
    public void Million_of_one_thing_is_read_to_its_end(string piece)
    {
        var found = BuiltInRun.Find(Rule, string.Concat(Enumerable.Repeat(piece, 300_000)));

        Assert.All(found, finding => Assert.Equal(Rule, finding.Descriptor.Id));
    }

    private static char Misread(byte value, string encoding) =>
        encoding == "windows" && value is >= 0x80 and <= 0x9F ? ContentLint.Rules.Kinds.MisreadText.FromWindows1252((char)value) : (char)value;
}
