namespace ContentLint.Tests.Rules.Kinds;

public sealed class OccurrenceKindTests
{
    private const string Message = "{0} {1}>{2}";

    [Theory]
    [InlineData("sentence", "Sangat besar, sangat tua. Sangat tua, sangat kecil, sangat mahal.", "sangat: sangat 3>2")]
    [InlineData("paragraph", "Sangat besar. Sangat tua. Sangat tua.\n\nSangat kecil.", "Sangat: Sangat 3>2")]
    [InlineData("paragraph", "Sangat besar. Sangat tua.\n\nSangat kecil. Begitu kecil.", "")]
    [InlineData("article", "Sangat besar. Sangat tua.\n\nSangat kecil. Sangat mahal.", "Sangat: Sangat 4>2")]
    [InlineData("article", "Sangat besar. Begitu tua.\n\nSangat kecil. “Sangat mahal, begitu mahal, begitu,” kata Budi.", "")]
    public void The_first_one_too_many_is_reported(string within, string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", RuleRun.Find(Rule(within), text)));

    [Fact]
    public void Entries_may_be_counted_together() =>
        Assert.Equal(["sangat: sangat 3>2"], RuleRun.Find(Rule("sentence").Replace("max: 2", "max: 2\ntogether: true", StringComparison.Ordinal), "Begitu besar, begitu tua, sangat kecil."));

    [Fact]
    public void Text_without_paragraphs_is_not_counted_by_paragraph() =>
        Assert.Empty(RuleRun.Find(Rule("paragraph"), string.Concat(Enumerable.Repeat("Rumah itu sangat besar dan tua. ", 60))));

    [Fact]
    public void A_rule_without_phrases_is_an_error() =>
        Assert.Contains(TestRules.ErrorsOf(Rule("sentence").Replace("[sangat, begitu]", "[]", StringComparison.Ordinal)), error => error.Contains("'phrases' holds no phrase", StringComparison.Ordinal));

    private static string Rule(string within) => TestRules.Of("occurrence", $"""
        phrases:
          id: [sangat, begitu]
        within: {within}
        max: 2
        """, Message);
}
