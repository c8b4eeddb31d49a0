using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Tests.Analysis;

public sealed class AnalyzerPlanTests
{
    [Fact]
    public void Rule_that_is_off_is_never_initialized()
    {
        var (off, on) = (Create("CL2901"), Create("CL2902"));

        var plan = AnalyzerPlan.Create([off, on], descriptor => descriptor.Id == "CL2901" ? Severity.None : Severity.Error, _ => RuleOptions.None);

        Assert.Equal((0, 1), (off.Starts, on.Starts));
        Assert.Equal(Severity.None, plan.SeverityOf(off.SupportedDiagnostics[0]));
        Assert.Equal(Severity.Error, plan.SeverityOf(on.SupportedDiagnostics[0]));
    }

    [Fact]
    public void Finding_that_no_analyzer_supports_keeps_its_default()
    {
        var plan = AnalyzerPlan.Create([Create("CL2901")], _ => Severity.None, _ => RuleOptions.None);

        Assert.Equal(Severity.Error, plan.SeverityOf(ToolDiagnostics.RuleFailed));
        Assert.Equal(Severity.Warning, plan.SeverityOf(TestAnalyzer.Describe("CL2902")));
    }

    [Fact]
    public void Analyzer_with_one_rule_on_and_one_off_reports_the_one()
    {
        var analyzer = new Twins();
        var plan = AnalyzerPlan.Create(
            [analyzer], descriptor => descriptor.Id == "CL2901" ? Severity.None : Severity.Suggestion, _ => RuleOptions.None);

        var found = new AnalysisDriver(plan, TestAnalysis.Words).Analyze(TestAnalysis.Parse("Satu.")).Diagnostics;

        Assert.Equal([("CL2902", Severity.Suggestion)], found.Select(finding => (finding.Descriptor.Id, finding.Severity)));
    }

    [Fact]
    public void Analyzer_gets_the_options_of_its_rule()
    {
        var options = new RuleOptions([KeyValuePair.Create("allow", "satu, dua")]);
        RuleOptions? seen = null;
        var analyzer = new TestAnalyzer("CL2901", (context, _) => seen = context.Options);

        AnalyzerPlan.Create([analyzer], _ => Severity.Error, descriptor => descriptor.Id == "CL2901" ? options : RuleOptions.None);

        Assert.Same(options, seen);
    }

    [Fact]
    public void Analyzer_that_cannot_be_initialized_fails_in_each_document_and_the_others_run()
    {
        var broken = new TestAnalyzer("CL2901", (context, descriptor) =>
        {
            context.RegisterDocumentAction((in DocumentContext document) => document.Sink.Report(descriptor, document.Document.Tokens[0].Span));
            context.RegisterQuotationAction((in QuotationContext _) => throw new NotSupportedException("never called"));
            context.RegisterSentenceAction(null, [], (in SentenceContext _) => throw new NotSupportedException("never called"));
            context.RegisterPhraseAction([TestAnalysis.Phrase("satu")], (in PhraseContext _) => throw new NotSupportedException("never called"));
            context.RegisterCorpusAction((in DocumentContext _) => throw new NotSupportedException("never called"), _ => { });
            throw new InvalidOperationException("no table");
        });
        var sound = new TestAnalyzer("CL2902", (context, descriptor) => context.RegisterDocumentAction(
            (in DocumentContext document) => document.Sink.Report(descriptor, document.Document.Tokens[0].Span)));

        var driver = new AnalysisDriver(TestAnalysis.Plan(broken, sound), TestAnalysis.Words);

        foreach (var text in (string[])["Satu \"dua\" tiga.", "Dua."])
        {
            var found = driver.Analyze(TestAnalysis.Parse(text)).Diagnostics;
            Assert.Equal(["CL0001", "CL2902"], found.Select(finding => finding.Descriptor.Id));
            Assert.Equal("CL2901, InvalidOperationException: no table", string.Join(", ", found[0].Arguments));
        }
    }

    private static TestAnalyzer Create(string id) => new(id, (_, _) => { });

    private sealed class Twins : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [TestAnalyzer.Describe("CL2901"), TestAnalyzer.Describe("CL2902")];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction((in DocumentContext document) =>
        {
            foreach (var descriptor in SupportedDiagnostics)
                document.Sink.Report(descriptor, document.Document.Tokens[0].Span);
        });
    }
}
