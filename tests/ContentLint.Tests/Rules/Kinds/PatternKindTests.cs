namespace ContentLint.Tests.Rules.Kinds;

public sealed class PatternKindTests
{
    private static string Rule(string pattern, string triggers = "tanpa", string more = "") => TestRules.Of("pattern", $$"""
        patterns:
          id:
            - { pattern: '{{pattern}}', triggers: [{{triggers}}] }
        {{(more.Length == 0 ? "unless: { id: [mungkin] }" : more)}}
        """);

    [Theory]
    [InlineData("Ia datang tanpa 3 bukti.", "tanpa 3 bukti: found 'tanpa 3 bukti'")]
    [InlineData("Ia menuduh semua tetangganya di kampung TANPA\n3 bukti sah sekali sejak pekan lalu, sedangkan\nwarga lain memilih diam dan menunggu kabar.", "TANPA\n3 bukti: found 'TANPA 3 bukti'")]
    [InlineData("Ia datang dengan 3 bukti.", null)]
    [InlineData("Mungkin ia datang tanpa 3 bukti.", null)]
    [InlineData("\"Ia datang tanpa 3 bukti,\" kata Budi.", null)]
    public void A_match_is_told_where_the_sentence_holds_a_trigger(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], RuleRun.Find(Rule(@"tanpa\s+\d+ bukti"), text));

    [Fact]
    public void A_pattern_is_not_run_without_its_trigger() =>
        Assert.Empty(RuleRun.Find(Rule("bukti", "tanpa"), "Ada bukti."));

    [Fact]
    public void Without_triggers_every_sentence_is_looked_at() =>
        Assert.Equal(["  : found ' '"], RuleRun.Find(Rule(" {2}", ""), "Ada  bukti."));

    [Fact]
    public void A_match_stays_within_its_sentence() =>
        Assert.Empty(RuleRun.Find(Rule(@"tanpa.*bukti"), "Ia datang tanpa uang. Tidak ada bukti."));

    [Fact]
    public void Groups_are_arguments_of_the_message()
    {
        var rule = TestRules.Of("pattern", "patterns: { id: [{ pattern: 'tanpa (\\w+) (\\w+)', triggers: [tan*] }] }", "{2} {1}");

        Assert.Equal(["tanpa satu dua: dua satu"], RuleRun.Find(rule, "Ia tanpa satu dua."));
    }

    [Theory]
    [InlineData("tanpa (bukti", "11,18: 'tanpa (bukti' is no regular expression: InsufficientClosingParentheses at offset 12")]
    [InlineData("tanpa (?=bukti)", "11,18: 'tanpa (?=bukti)' needs backtracking (lookaround, a backreference, an atomic group or too many repetitions), which patterns may not: they run on any text")]
    [InlineData(@"(\w)\1", @"11,18: '(\w)\1' needs backtracking (lookaround, a backreference, an atomic group or too many repetitions), which patterns may not: they run on any text")]
    [InlineData("(a{1000}){1000}", "11,18: '(a{1000}){1000}' needs backtracking (lookaround, a backreference, an atomic group or too many repetitions), which patterns may not: they run on any text")]
    [InlineData("x*", "11,18: 'x*' finds the empty text, so it would report every place")]
    public void A_pattern_that_cannot_run_is_told(string pattern, string expected) =>
        Assert.Contains(expected, TestRules.ErrorsOf(Rule(pattern)));

    [Fact]
    public void A_placeholder_without_group_is_told()
    {
        var rule = TestRules.Of("pattern", "patterns: { id: [{ pattern: a, triggers: [a] }] }", "{1}");

        Assert.Contains("9,29: the message has {1}, but 'a' has groups up to 0 only", TestRules.ErrorsOf(rule));
    }

    [Theory]
    [InlineData("patterns: { id: [] }", "9,11: 'patterns' holds no pattern")]
    [InlineData("patterns: { id: [a] }", "9,18: 'patterns' must hold mappings only, but this is a text")]
    [InlineData("patterns: { id: [{ pattern: a }] }", "9,18: the key 'triggers' of an entry of 'patterns' is missing")]
    [InlineData("patterns: { id: [{ patern: a, triggers: [] }] }", "9,20: 'patern' is not a key of an entry of 'patterns'; did you mean 'pattern'?")]
    [InlineData("patterns: { id: [{ pattern: a, triggers: [a b] }] }", "9,43: a trigger is one word, but 'a b' holds ' ', which is no part of a word")]
    public void Wrong_keys_are_told(string keys, string expected) =>
        Assert.Contains(expected, TestRules.ErrorsOf(TestRules.Of("pattern", keys)));
}
