using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Tests.Analysis;

public sealed class CorpusPassTests
{
    private static readonly ImmutableArray<SourceText> Sources = [new("a.txt", "Satu."), new("b.txt", "Dua."), new("c.txt", "Tiga.")];

    [Fact]
    public void Action_sees_the_records_of_all_documents_by_path_and_reports_into_one()
    {
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(Collect, corpus =>
        {
            Assert.Equal([("a.txt", "Satu."), ("b.txt", "Dua."), ("c.txt", "Tiga.")], corpus.Entries.Select(entry => (entry.Path, (string)entry.Record)));
            corpus.Report(descriptor, 1, new(0, 3), ["x"], [new(0, new(0, 4), "as here")]);
        }));

        var found = Assert.Single(Run(analyzer));

        Assert.Equal("CL2901 Dua", TestAnalysis.Show([found]));
        Assert.Same(Sources[1], found.Source);
        Assert.Equal(["x"], found.Arguments.AsEnumerable());
        Assert.Equal([new RelatedLocation(Sources[0], new(0, 4), "as here")], found.Related.AsEnumerable());
    }

    [Fact]
    public void Document_that_leaves_nothing_is_no_entry()
    {
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(
            (in DocumentContext document) => document.Document.Text == "Satu." ? null : document.Document.Text,
            corpus => corpus.Report(descriptor, 0, new(0, 3), [], [])));

        Assert.Equal("CL2901 Dua", TestAnalysis.Show(Run(analyzer)));
    }

    [Fact]
    public void Action_that_throws_gives_one_finding_and_the_others_go_on()
    {
        var broken = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(Collect, corpus =>
        {
            corpus.Report(descriptor, 2, new(0, 4), [], []);
            throw new InvalidOperationException("out of luck");
        }));
        var sound = new TestAnalyzer("CL2902", (context, descriptor) =>
            context.RegisterCorpusAction(Collect, corpus => corpus.Report(descriptor, 2, new(0, 4), [], [])));

        var found = Run(broken, sound);

        Assert.Equal("CL0001; CL2902 Tiga", TestAnalysis.Show(found));
        Assert.Same(Sources[0], found[0].Source);
        Assert.Equal(["CL2901", "InvalidOperationException: out of luck"], found[0].Arguments.AsEnumerable());
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 3)]
    public void Report_for_an_entry_that_is_none_is_a_failure_of_the_rule(int entry, int relatedEntry)
    {
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(
            Collect, corpus => corpus.Report(descriptor, entry, new(0, 1), [], [new(relatedEntry, new(0, 1), "there")])));

        Assert.Equal("CL0001", TestAnalysis.Show(Run(analyzer)));
    }

    [Fact]
    public void Action_runs_once_whatever_the_number_of_plans_and_each_document_keeps_its_severity()
    {
        var runs = 0;
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(Collect, corpus =>
        {
            runs++;
            for (var entry = 0; entry < corpus.Entries.Length; entry++)
                corpus.Report(descriptor, entry, new(0, 1), [], []);
        }));
        var plans = new[] { Severity.Error, Severity.Warning, Severity.None }
            .Select(severity => AnalyzerPlan.Create([analyzer], _ => severity, _ => RuleOptions.None)).ToArray();

        var found = CorpusPass.Run(
            [.. Sources.Select((source, at) => (source.Path, plans[at], Records(plans[at], source)))], at => Sources[at]);

        Assert.Equal(1, runs);
        Assert.Equal([("a.txt", Severity.Error), ("b.txt", Severity.Warning)], found.Select(finding => (finding.Source.Path, finding.Severity)));
    }

    [Fact]
    public void Document_that_is_gone_loses_its_findings_and_is_read_once()
    {
        var reads = new List<int>();
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(Collect, corpus =>
        {
            for (var entry = 0; entry < 3; entry++)
            {
                corpus.Report(descriptor, entry, new(0, 1), [], [new(0, new(0, 1), "there")]);
                corpus.Report(descriptor, entry, new(1, 1), [], []);
            }
        }));
        var plan = TestAnalysis.Plan(analyzer);

        var found = CorpusPass.Run([.. Sources.Select(source => (source.Path, plan, Records(plan, source)))], Reopen);

        Assert.Equal([0, 1, 2], reads.Order());
        Assert.Equal(["b.txt", "b.txt", "c.txt", "c.txt"], found.Select(finding => finding.Source.Path));
        Assert.All(found, finding => Assert.Empty(finding.Related));

        SourceText? Reopen(int document)
        {
            reads.Add(document);
            return document == 0 ? null : Sources[document];
        }
    }

    [Fact]
    public void Text_that_became_shorter_loses_what_lay_beyond_its_end()
    {
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterCorpusAction(Collect, corpus =>
        {
            corpus.Report(descriptor, 0, new(0, 2), [], [new(0, new(3, 1), "there")]);
            corpus.Report(descriptor, 0, new(0, 5), [], []);
        }));
        var plan = TestAnalysis.Plan(analyzer);

        var found = CorpusPass.Run([("a.txt", plan, Records(plan, Sources[0]))], _ => new SourceText("a.txt", "Sa"));

        Assert.Equal("CL2901 Sa", TestAnalysis.Show(found));
        Assert.Empty(found[0].Related);
    }

    private static object? Collect(in DocumentContext context) => context.Document.Text;

    private static ImmutableArray<Diagnostic> Run(params DiagnosticAnalyzer[] analyzers)
    {
        var plan = TestAnalysis.Plan(analyzers);
        return CorpusPass.Run([.. Sources.Select(source => (source.Path, plan, Records(plan, source)))], at => Sources[at]);
    }

    private static ImmutableArray<object?> Records(AnalyzerPlan plan, SourceText source) =>
        new AnalysisDriver(plan, TestAnalysis.Words).Analyze(TestAnalysis.Parse(source.Text)).CorpusRecords;
}
