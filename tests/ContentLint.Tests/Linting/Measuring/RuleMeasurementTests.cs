using System.Collections.Immutable;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class RuleMeasurementTests
{
    private static readonly RuleSet Rules = TestRules.Load(
        TestRules.Phrase.Replace("why:", "labels: [claim/hard, claim:explicit]\nwhy:", StringComparison.Ordinal),
        TestRules.Phrase.Replace("CL2901", "CL2902", StringComparison.Ordinal).Replace("no-evidence", "other", StringComparison.Ordinal));

    // Three sentences in one article, two in the other; each "tanpa bukti" is a finding.
    private static readonly ImmutableArray<SourceText> Articles =
    [
        new("a.txt", "Di itu ke yang tanpa bukti. Di itu ke yang tanpa bukti. Di itu."),
        new("b.txt", "Di itu ke yang tanpa bukti. Di itu ke yang lain."),
    ];

    [Fact]
    public void Finding_is_true_where_it_touches_a_label_of_its_rule()
    {
        var worth = Assert.Single(RuleMeasurement.Measure(
            Rules,
            Articles,
            [
                new("a.txt", new(0, 27), "claim", "hard", ""),
                new("a.txt", new(20, 3), "claim", "", "explicit one"),
                new("b.txt", new(28, 5), "claim", "hard", ""),
                new("a.txt", new(43, 5), "claim", "soft", ""),
                new("b.txt", new(0, 15), "control", "", ""),
                new("b.txt", new(0, 16), "control", "", ""),
            ]));

        Assert.Equal("CL2901", worth.Rule);
        Assert.Equal((3, 1, 2), (worth.Findings, worth.TrueFindings, worth.FalseFindings));
        Assert.Equal((3, 2), (worth.Labels, worth.FoundLabels));
        Assert.Equal(5, worth.Sentences);
        Assert.Equal([("claim", (1, 1)), ("control", (1, 2))], worth.Controls.Select(control => (control.Key, control.Value)));
        Assert.Equal(1.0 / 3, worth.Precision, 9);
        Assert.Equal(2.0 / 3, worth.Recall, 9);
        Assert.Equal(400, worth.FalseAlarmsPerThousandSentences, 9);
    }

    [Fact]
    public void Same_place_in_another_article_is_another_place()
    {
        var worth = Assert.Single(RuleMeasurement.Measure(Rules, Articles, [new("b.txt", new(43, 5), "claim", "hard", "")]));

        Assert.Equal((0, 0), (worth.TrueFindings, worth.FoundLabels));
    }

    [Fact]
    public void Where_there_is_nothing_to_divide_by_the_worth_is_not_a_number()
    {
        var worth = Assert.Single(RuleMeasurement.Measure(Rules, [], []));

        Assert.Equal((double.NaN, double.NaN, 0.0), (worth.Precision, worth.Recall, worth.FalseAlarmsPerThousandSentences));
    }
}
