using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class RuleMeasurementTests
{
    private const string Article = """
        Ia menuduh mereka tanpa bukti. Hujan turun. Warga pulang.

        Pasar ramai. Mereka menuduh bupati tanpa bukti kemarin.

        Sungai meluap.

        """;

    [Fact]
    public void A_finding_and_a_label_agree_by_one_shared_character()
    {
        var worth = Measure("wanted", ("bukti. H", "wanted"), ("Sungai", "wanted"), ("Pasar", "control"), ("menuduh bupati tanpa", "control"));

        Assert.Equal((2, 1, 2, 1), (worth.Findings, worth.TrueFindings, worth.Labels, worth.FoundLabels));
        Assert.Equal((0.5, 0.5, 1000.0 / 6), (worth.Precision, worth.Recall, worth.FalseAlarmsPerThousandSentences));
        Assert.Equal("Sungai", TextOf(Assert.Single(worth.MissedLabels)));
        Assert.Equal(Article.LastIndexOf("tanpa bukti", StringComparison.Ordinal), Assert.Single(worth.FalseFindings).Span.Start);
        Assert.Equal([KeyValuePair.Create("control", (1, 2))], worth.Controls);
    }

    [Theory]
    [InlineData("wanted", 0, 0)]
    [InlineData("wanted@sentence", 1, 1)]
    [InlineData("wanted@paragraph", 2, 3)]
    public void A_reach_makes_a_label_stand_for_its_sentence_or_paragraph(string selector, int trueFindings, int foundLabels)
    {
        var worth = Measure(selector, ("menuduh mereka", "wanted"), ("Hujan", "wanted"), ("Pasar", "wanted"), ("Sungai", "wanted"));

        Assert.Equal((2, trueFindings, 4, foundLabels), (worth.Findings, worth.TrueFindings, worth.Labels, worth.FoundLabels));
    }

    [Fact]
    public void Of_several_selectors_that_name_a_label_the_furthest_reach_counts()
    {
        var worth = Measure("wanted@paragraph, wanted", ("Hujan", "wanted"));

        Assert.Equal(1, worth.FoundLabels);
    }

    [Fact]
    public void A_label_over_two_paragraphs_stands_for_both()
    {
        var worth = Measure("wanted@paragraph", ("pulang.\n\nPasar", "wanted"));

        Assert.Equal((2, 2), (worth.Findings, worth.TrueFindings));
    }

    [Fact]
    public void A_reach_never_takes_away_from_the_label_itself()
    {
        var rules = RulesWith("wanted@paragraph");
        var article = new SourceText("a.md", "---\njudul: tanpa bukti\n---\n\nIa menuduh mereka tanpa bukti.\n");
        var start = article.Text.IndexOf("judul", StringComparison.Ordinal);

        var worth = Assert.Single(RuleMeasurement.Measure(rules, [article], [new("a.md", new(start, 5), "wanted", "", "")]).Rules);

        Assert.Equal((1, 0, 1), (worth.Findings, worth.TrueFindings, worth.MissedLabels.Length));
    }

    [Fact]
    public void Without_findings_there_is_no_precision_and_without_labels_no_recall()
    {
        var measurement = RuleMeasurement.Measure(RulesWith("wanted"), [new("a.txt", "Hujan turun.")], []);

        var worth = Assert.Single(measurement.Rules);
        Assert.Equal((double.NaN, double.NaN, 0.0), (worth.Precision, worth.Recall, worth.FalseAlarmsPerThousandSentences));
        Assert.Equal((1, 1, 0), (measurement.Articles, measurement.Sentences, measurement.Labels));
    }

    [Fact]
    public void Rules_without_labels_are_not_measured() =>
        Assert.Empty(RuleMeasurement.Measure(TestRules.Load(TestRules.Phrase), [new("a.txt", Article)], []).Rules);

    [Fact]
    public void A_rule_that_fails_is_told()
    {
        var rules = RulesWith("wanted");
        var rule = Assert.Single(rules.Rules);

        var measurement = RuleMeasurement.Measure(
            rules with { Rules = [rule with { Analyzer = new Failing(rule.Descriptor) }] }, [new("a.txt", Article)], []);

        var failure = Assert.Single(measurement.Failures);
        Assert.Equal(("CL0001", "a.txt"), (failure.Descriptor.Id, failure.Source.Path));
    }

    private static RuleWorth Measure(string selectors, params (string Text, string Category)[] labels)
    {
        var measurement = RuleMeasurement.Measure(
            RulesWith(selectors),
            [new("a.txt", Article.ReplaceLineEndings("\n"))],
            [.. labels.Select(label => new Label("a.txt", SpanOf(label.Text), label.Category, "", ""))]);
        Assert.Empty(measurement.Failures);
        return Assert.Single(measurement.Rules);
    }

    private static RuleSet RulesWith(string selectors) =>
        TestRules.Load(TestRules.Phrase
            .Replace("  id: [tanpa bukti]", "  any: [tanpa bukti]", StringComparison.Ordinal)
            .Replace("why:", $"labels: [{selectors}]\nwhy:", StringComparison.Ordinal));

    private static TextSpan SpanOf(string text) =>
        new(Article.ReplaceLineEndings("\n").IndexOf(text, StringComparison.Ordinal), text.Length);

    private static string TextOf(Label label) => Article.ReplaceLineEndings("\n").Substring(label.Span.Start, label.Span.Length);

    private sealed class Failing(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterDocumentAction((in DocumentContext _) => throw new InvalidOperationException("on purpose"));
    }
}
