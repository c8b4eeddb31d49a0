using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Tests.Analysis;

public sealed class AllocationTests
{
    // Words of no rule and no language.
    private const string Untriggered = "Qarvu belmi tosqen vurda plimno.\n\nVurda qarvu plimno. Tosqen belmi qarvu.\n";

    [Fact]
    public void Sentence_that_triggers_nothing_allocates_nothing()
    {
        var rules = BuiltInRules.Load();
        var plan = AnalyzerPlan.Create([.. rules.Rules.Select(rule => rule.Analyzer)], _ => Severity.Warning, _ => RuleOptions.None);
        var driver = new AnalysisDriver(plan, rules.Languages.Vocabulary);
        var document = new DocumentParser(rules.Languages).Parse(new SourceText("a.txt", Untriggered), "id");
        var pass = new DocumentPass(driver, new DiagnosticSink(plan, document));

        // What is made once for all documents is made now.
        pass.WalkSentences();
        var before = GC.GetAllocatedBytesForCurrentThread();
        pass.WalkSentences();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(3, document.Sentences.Length);
        Assert.Equal(0, allocated);
        Assert.Empty(pass.Sink.Found);
    }
}
