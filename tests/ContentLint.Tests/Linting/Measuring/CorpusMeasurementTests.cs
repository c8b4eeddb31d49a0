using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class CorpusMeasurementTests
{
    private const string Spelling = """
        id: CL7901
        name: old-spelling
        title: Old spelling
        message: "write '{1}'"
        severity: none
        since: "0.1"
        kind: substitution
        swap:
          any: { resiko: risiko, tehnik: teknik }
        fix: safe
        why: It is the norm.
        examples:
          - { language: id, bad: "Itu [|resiko|] yang besar.", fixed: "Itu risiko yang besar." }
          - { language: id, bad: "Itu [|tehnik|] yang baru.", fixed: "Itu teknik yang baru." }
          - { language: id, good: "Itu risiko yang besar." }
          - { language: id, good: "“Itu resiko yang besar,” katanya." }
        """;

    [Fact]
    public void Findings_are_counted_by_rule_and_by_the_language_of_their_paragraph()
    {
        var worth = Measure(
            TestRules.Load(TestRules.Phrase.Replace("  id: [tanpa bukti]", "  any: [tanpa bukti]", StringComparison.Ordinal)),
            ("a.txt", "Buku itu yang di meja tanpa bukti itu.\n\nDi kota itu yang ke kota itu.\n\nYang itu ke kota itu di sana."),
            ("b.txt", "The end of the road to the tanpa bukti of the hill."));

        Assert.Equal(("kota", "id", 2, 4), (worth.Name, worth.Language, worth.Articles, worth.Sentences));
        Assert.Equal([KeyValuePair.Create("CL2901", 2)], worth.Findings);
        Assert.Equal([KeyValuePair.Create("CL2901", 1)], worth.OtherLanguage);
        Assert.Equal(500, worth.PerThousandSentences("CL2901"));
        Assert.Equal(0, worth.PerThousandSentences("CL2999"));
        Assert.Empty(worth.Failures);
    }

    [Fact]
    public void Safe_fixes_are_tried_even_of_rules_that_are_off_by_default()
    {
        var worth = Measure(TestRules.Load(Spelling), ("a.txt", "Itu resiko dan tehnik yang itu di resiko."));

        Assert.Equal(3, worth.Findings["CL7901"]);
        Assert.Equal([KeyValuePair.Create("CL7901", 3)], worth.Fixes.Applied);
        Assert.Empty(worth.Fixes.Left);
        Assert.Empty(worth.Fixes.New);
    }

    [Fact]
    public void A_fix_that_makes_a_finding_is_told()
    {
        var worth = Measure(
            TestRules.Load(Spelling, TestRules.Phrase.Replace("[tanpa bukti]", "[tanpa risiko]", StringComparison.Ordinal)),
            ("a.txt", "Itu tanpa resiko yang di kota itu."));

        Assert.Equal([KeyValuePair.Create("CL2901", 1)], worth.Fixes.New);
    }

    [Fact]
    public void Two_fixes_that_undo_each_other_are_left()
    {
        var back = Spelling.Replace("CL7901", "CL7902", StringComparison.Ordinal).Replace("old-spelling", "new-spelling", StringComparison.Ordinal)
            .Replace("{ resiko: risiko, tehnik: teknik }", "{ risiko: resiko }", StringComparison.Ordinal);

        var worth = Measure(TestRules.Load(Spelling, back), ("a.txt", "Itu resiko yang di kota itu."));

        Assert.Equal(1, worth.Fixes.Left.Values.Sum());
    }

    private static CorpusWorth Measure(RuleSet rules, params (string Path, string Text)[] articles)
    {
        Assert.Empty(rules.Errors);
        return CorpusMeasurement.Measure(
            rules, new("kota", Language: null, [.. articles.Select(article => new ContentLint.Text.SourceText(article.Path, article.Text))]), jobs: 2);
    }
}
