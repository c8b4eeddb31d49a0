namespace ContentLint.Tests.Rules.Kinds;

public sealed class QuotationStyleKindTests
{
    private static readonly string Rule = TestRules.Of("quotation-style", "marks: { id: ['\"\"', “”] }", "{1} for {0}, {2} times");

    [Theory]
    [InlineData("”Kami siap,” kata Budi.", "”: “…” for ”…”, 1 times")]
    [InlineData("“Kami siap,“ kata Budi.", "“: “…” for “…“, 1 times")]
    [InlineData("''Kami siap,'' kata Budi.", "'': \"…\" for ''…'', 1 times")]
    [InlineData("“Kami siap,” kata Budi. \"Kami pergi,\" katanya. “Ya.”", "\": “…” for \"…\", 1 times")]
    [InlineData("“Kami siap “pergi” pagi,” kata Budi.", "“: ‘…’ for “…” in a quotation, 1 times")]
    public void A_pair_that_is_not_the_articles_own_is_told(string text, string expected) => Assert.Equal([expected], RuleRun.Find(Rule, text));

    [Theory]
    [InlineData("“Kami siap,” kata Budi. “Kami 'pergi' pada Jum'at,” katanya.")]
    [InlineData("“Kami siap,\" kata Budi.")]
    [InlineData("“Kami siap, kata Budi. \"Kami pergi,\" katanya.")]
    [InlineData("Layar 7'' dan 8'' itu.")]
    public void Other_pairs_are_not_told(string text) => Assert.Empty(RuleRun.Find(Rule, text));

    [Fact]
    public void Another_language_keeps_its_marks() => Assert.Empty(RuleRun.Find(Rule, "”We are ready,” Budi said.", "en"));

    [Fact]
    public void Of_many_only_the_first_is_told_and_its_fix_mends_all()
    {
        var text = string.Concat(Enumerable.Repeat("”Kami siap,” kata Budi. ", 9));

        Assert.Equal(["”: “…” for ”…”, 9 times"], RuleRun.Find(Rule, text));
        Assert.Equal(text.Replace("”K", "“K", StringComparison.Ordinal), RuleRun.Fix(Rule, text));
    }

    [Theory]
    [InlineData("[]", "'marks' holds no pair")]
    [InlineData("[‘’, “”]", "'‘’' is no pair of double quotation marks")]
    [InlineData("['\"']", "'\"' is no pair of double quotation marks")]
    public void Wrong_keys_are_told(string marks, string message) =>
        Assert.Contains(message, string.Join('|', TestRules.ErrorsOf(TestRules.Of("quotation-style", $"marks: {{ id: {marks} }}"))), StringComparison.Ordinal);

    [Fact]
    public void Megabyte_of_marks_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("”a “b” c” ", 100_000));

        var found = RuleRun.Find(Rule, text).ToList();

        Assert.DoesNotContain(found, finding => finding.Contains("failed on this file", StringComparison.Ordinal));
    }
}
