namespace ContentLint.Tests.Rules.Kinds;

public sealed class ParagraphEndKindTests
{
    private const string Whole = "Budi datang ke rumah kami pada pagi hari itu dengan dua orang anak buahnya.\n\n";
    private const string Open = "Siti pergi ke kota yang jauh itu dengan dua orang anak buahnya kemarin";

    private static readonly string Rule = TestRules.Of("paragraph-end", "min_words: 8", "{0}");

    [Theory]
    [InlineData(Open, "kemarin: kemarin")]
    [InlineData(Open + " (abc)", "kemarin: kemarin")]
    [InlineData(Open + " (20/2)", "kemarin: kemarin")]
    [InlineData("\"Kami siap,\" " + Open, "kemarin: kemarin")]
    public void A_paragraph_without_a_full_stop_is_told(string text, string expected) =>
        Assert.Equal([expected], RuleRun.Find(Rule, Whole + Whole + text));

    [Theory]
    [InlineData(Open + ".")]
    [InlineData(Open + "?\"")]
    [InlineData(Open + ":")]
    [InlineData(Open + ",")]
    [InlineData(Open + ". (abc)")]
    [InlineData(Open + " (Banten)")]
    [InlineData(Open + " contoh.id")]
    [InlineData(Open + " \"damai\"")]
    [InlineData(Open + ". Budi Santoso")]
    [InlineData(Open + " di")]
    [InlineData(Open + " سلام")]
    [InlineData(Open + " سَلَامٌ")]
    [InlineData("Siti pergi ke kota")]
    [InlineData("dan " + Open)]
    [InlineData(Open + "\n\n, kata Siti kepada kami.")]
    [InlineData(Open + "\n\ndan dua hari sesudah itu ia pulang.")]
    [InlineData(Open + "\n\n- satu\n- dua")]
    [InlineData("- " + Open)]
    [InlineData("Budi Dan Siti Pergi Ke Kota Yang Jauh Itu Kemarin")]
    public void Other_ends_are_not_told(string text) => Assert.Empty(RuleRun.Find(Rule, Whole + Whole + text));

    [Fact]
    public void Where_most_paragraphs_have_none_it_is_a_way_of_writing() =>
        Assert.Empty(RuleRun.Find(Rule, Whole + Whole + string.Concat(Enumerable.Repeat(Open + "\n\n", 3))));

    [Theory]
    [InlineData(Open, Open + ".")]
    [InlineData(Open + " (abc)", Open + ". (abc)")]
    [InlineData(Open + " (20/2)", Open + " (20/2).")]
    public void The_fix_leaves_nothing_to_tell(string text, string expected)
    {
        Assert.Equal(Whole + Whole + expected, RuleRun.Fix(Rule, Whole + Whole + text));
        Assert.Empty(RuleRun.Find(Rule, Whole + Whole + expected));
    }

    [Fact]
    public void Wrong_keys_are_told() => Assert.Contains(
        "a paragraph has at least one word", Assert.Single(TestRules.ErrorsOf(TestRules.Of("paragraph-end", "min_words: 0"))), StringComparison.Ordinal);

    [Fact]
    public void Megabyte_of_lines_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("A b\n\nA.\n\n", 100_000));

        var found = RuleRun.Find(Rule, text).ToList();

        Assert.DoesNotContain(found, finding => finding.Contains("failed on this file", StringComparison.Ordinal));
    }
}
