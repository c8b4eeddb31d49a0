namespace ContentLint.Tests.Rules.Kinds;

public sealed class ReadabilityKindTests
{
    private static readonly string Rule = TestRules.Of("readability", "max_score: { id: 1 }", "{0} of {1}");

    // Twenty sentences of five words, one in five of them long: 5 + 20.
    private static readonly string Text = string.Join(' ', Enumerable.Repeat("Kapal itu datang ke pelabuhan.", 20));

    [Fact]
    public void The_score_is_words_per_sentence_and_long_words_in_a_hundred() =>
        Assert.Equal(["Perahu Baru: 25 of 1"], RuleRun.Find(Rule, $"Perahu Baru\n\n{Text}"));

    [Fact]
    public void A_word_in_parts_is_as_long_as_its_longest() =>
        Assert.Equal("5 of 1", Assert.Single(RuleRun.Find(Rule, Text.Replace("pelabuhan", "pantai-pantai", StringComparison.Ordinal)))[^6..]);

    [Fact]
    public void Short_articles_and_other_languages_are_not_judged()
    {
        Assert.Empty(RuleRun.Find(Rule, Text[..^31]));
        Assert.Empty(RuleRun.Find(Rule, Text, "en"));
    }

    [Fact]
    public void The_limit_is_an_option()
    {
        var text = string.Join(' ', Enumerable.Repeat("Kapal itu datang ke pelabuhan yang baru.", 20));

        Assert.Empty(BuiltInRun.Find("CL8004", text));
        Assert.Single(BuiltInRun.Find("CL8004", text, options: ("max_score", "20")));
    }

    [Theory]
    [InlineData("{ id: keras }", "'keras' is no LIX: it is a whole number above 0")]
    [InlineData("{}", "'max_score' names no language")]
    public void Wrong_keys_are_told(string keys, string message) =>
        Assert.Contains(message, string.Join('|', TestRules.ErrorsOf(TestRules.Of("readability", $"max_score: {keys}"))), StringComparison.Ordinal);
}
