using ContentLint.Linting;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Linting;

public sealed class RuleTesterTests
{
    private static readonly string Swap = TestRules.Phrase
        .Replace("kind: phrase\nphrases:\n  id: [tanpa bukti]\n  en: [without evidence]", "kind: substitution\nswap:\n  id: { tanpa bukti: tak terbukti }\n  en: { without evidence: unproven }\nfix: safe", StringComparison.Ordinal);

    [Theory]
    [InlineData("good: \"He blamed them.\"", "good: \"He blamed them.\"", "")]
    [InlineData("[|tanpa bukti|]", "[|tanpa|] bukti", "expected \"tanpa\" at 18, but found \"tanpa bukti\" at 18")]
    [InlineData("[|tanpa bukti|]", "[|tanpa bukti|] tanpa bukti", "expected \"tanpa bukti\" at 18, but found \"tanpa bukti\" at 18, \"tanpa bukti\" at 30")]
    [InlineData("[|tanpa bukti|]", "[|tanpa|] alasan", "expected \"tanpa\" at 18, but found nothing")]
    [InlineData("good: \"He blamed them.\"", "good: \"Blame without evidence.\"", "expected nothing, but found \"without evidence\" at 6")]
    [InlineData("good: \"He blamed them.\" }", "good: a }\n  - { language: en, todo_bad: \"No [|proof|].\" }", "")]
    [InlineData("good: \"He blamed them.\" }", "good: a }\n  - { language: en, todo_bad: \"Blame [|without evidence|].\" }", "this known gap is closed; promote it from todo_bad to bad")]
    [InlineData("good: \"He blamed them.\" }", "good: a }\n  - { language: en, todo_good: \"Blame.\" }", "this known gap is closed; promote it from todo_good to good")]
    [InlineData("[|tanpa bukti|].\"", "[|tanpa bukti|].\", fixed: x", "no fix is offered for \"tanpa bukti\" at 18")]
    public void An_example_does_what_it_says_or_the_result_says_what_it_does(string right, string wrong, string expected) =>
        Assert.Equal(expected, string.Concat(Test(TestRules.Phrase.Replace(right, wrong, StringComparison.Ordinal))));

    [Theory]
    [InlineData("fixed: \"Ia menuduh mereka tak terbukti.\"", "")]
    [InlineData("fixed: \"Ia menuduh.\"", "the fix gives \"Ia menuduh mereka tak terbukti.\", not \"Ia menuduh.\"")]
    public void A_fixed_text_is_what_the_fix_gives(string written, string expected)
    {
        var rule = Swap.Replace("[|tanpa bukti|].\"", "[|tanpa bukti|].\", " + written, StringComparison.Ordinal);

        Assert.Equal(expected, string.Concat(Test(rule)));
    }

    [Fact]
    public void A_fixed_text_is_clean()
    {
        var rule = Swap
            .Replace("tanpa bukti: tak terbukti", "tanpa bukti: \"tanpa alasan\", tanpa alasan: x", StringComparison.Ordinal)
            .Replace("[|tanpa bukti|].\"", "[|tanpa bukti|].\", fixed: \"Ia menuduh mereka tanpa alasan.\"", StringComparison.Ordinal);

        Assert.Equal("after the fix there is still \"tanpa alasan\" at 18", string.Concat(Test(rule)));
    }

    [Fact]
    public void A_rule_that_is_off_by_default_is_tested_all_the_same() =>
        Assert.Empty(string.Concat(Test(TestRules.Phrase.Replace("severity: warning", "severity: none", StringComparison.Ordinal))));

    [Fact]
    public void A_result_is_printed_with_its_place()
    {
        var rules = TestRules.Load(TestRules.Phrase.Replace("[|without evidence|]", "[|without|] evidence", StringComparison.Ordinal));

        var failed = new RuleTester(new ExampleLinter(rules).Lint).Test(rules).Single(result => !result.HasPassed);

        Assert.Equal(
            "rules/claims/CL2901-no-evidence.yml(14,26): expected \"without\" at 15, but found \"without evidence\" at 15",
            failed.ToString());
    }

    private static IEnumerable<string> Test(string rule)
    {
        var rules = TestRules.Load(rule);
        Assert.Empty(rules.Errors);
        return new RuleTester(new ExampleLinter(rules).Lint).Test(rules).Where(result => !result.HasPassed).Select(result => result.Message);
    }
}
