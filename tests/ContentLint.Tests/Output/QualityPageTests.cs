using ContentLint.Linting.Measuring;
using ContentLint.Output;
using ContentLint.Tests.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class QualityPageTests
{
    [Fact]
    public async Task Page()
    {
        var rules = TestRules.Load(
            TestRules.Phrase.Replace("why:", "labels: [claim]\nwhy:", StringComparison.Ordinal),
            TestRules.Phrase.Replace("CL2901", "CL2903", StringComparison.Ordinal).Replace("no-evidence", "other", StringComparison.Ordinal)
                .Replace("severity: warning", "severity: none", StringComparison.Ordinal));
        Assert.Empty(rules.Errors);
        var article = new SourceText("a.txt", "Ia menuduh yang di kota itu tanpa bukti itu. Ke sana ia tanpa bukti.");
        var labelled = RuleMeasurement.Measure(rules, [article], [new("a.txt", new(28, 11), "claim", "", "")]);
        var corpus = CorpusMeasurement.Measure(rules, new("kota", Language: null, [article]), jobs: 1);
        var empty = CorpusMeasurement.Measure(rules, new("desa", "en", [new("b.txt", "Nothing of it.")]), jobs: 1);
        var version = rules.Find("CL2901")!.Version;
        using var page = new StringWriter();

        new QualityPage(page).Write(
            rules,
            labelled,
            [corpus, empty],
            [
                new("CL2901", "2026-01-01", version, "kota", 9, 9, 1, 0, 8),
                new("CL2901", "2026-02-01", version, "kota", 1200, 50, 44, 2, 4),
                new("CL2901", "2026-02-01", "stale000", "desa", 10, 10, 8, 0, 2),
            ]);

        await Snapshot.Verify(page.ToString());
    }
}
