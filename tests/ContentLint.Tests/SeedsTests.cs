using ContentLint.Configuration;
using ContentLint.Linting;
using ContentLint.Linting.Measuring;
using ContentLint.Output;

namespace ContentLint.Tests;

public sealed class SeedsTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "seeds");

    private static readonly LabelledArticles Seeds = new(Path.Combine(Folder, "labels.jsonl"), Folder);

    [Fact]
    public void Every_label_stands_at_its_place() => Assert.Empty(Seeds.Errors);

    [Theory]
    [InlineData("CL1001", 6)]
    [InlineData("CL2001", 3)]
    [InlineData("CL3001", 14)]
    [InlineData("CL3002", 1)]
    [InlineData("CL4001", 2)]
    public void Rule_finds_every_label_and_nothing_else(string rule, int labels)
    {
        var worth = Seeds.Worth(rule);

        Assert.Equal((labels, labels, 0), (worth.Labels, worth.FoundLabels, worth.FalseFindings.Length));
    }

    [Theory]
    [InlineData("CL1001", "quote-sourced")]
    [InlineData("CL1001", "quote-other")]
    [InlineData("CL4001", "foreign-ok")]
    public void Rule_leaves_the_controls_alone(string rule, string control) => Assert.Equal(0, Seeds.Touched(rule, control));

    [Fact]
    public void Quotations_without_their_attribution_are_reported()
    {
        var mutation = AttributionMutation.Measure(LabelledArticles.Rules, Seeds.Articles, Seeds.Labels);

        Assert.True(mutation.Tried > 40);
        Assert.InRange(mutation.Share, 0.95, 1);
    }

    [Fact]
    public async Task Text_report()
    {
        var found = FileFinder.Find([Folder], new FileSearch { Root = RepositoryFolder.Path });
        var files = new EditorConfigFiles(
            path => File.Exists(path) ? File.ReadAllText(path) : null,
            path => FileFinder.ReportPath(RepositoryFolder.Path, path));
        var result = new Linter(LabelledArticles.Rules, new(), new(files, LabelledArticles.Rules)).Lint(found.Files);
        using var report = new StringWriter();
        new TextFormatter(new()).Write(result, report);

        await Snapshot.Verify(report.ToString());
    }
}
