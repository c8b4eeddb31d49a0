using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Analysis;

/// <summary>Runs a plan over documents. Serves all threads: each document's state is made for it.</summary>
public sealed class AnalysisDriver
{
    /// <param name="plan">What runs.</param>
    /// <param name="vocabulary">The one that the plan's analyzers were compiled with.</param>
    /// <param name="profile">Takes what each rule costs; null to measure nothing.</param>
    public AnalysisDriver(AnalyzerPlan plan, Vocabulary vocabulary, AnalysisProfile? profile = null)
    {
        Plan = plan;
        Profile = profile;
        profile?.Note(plan);
        Vocabulary = vocabulary;
        StartsPhrase = plan.Phrases.FindStarts(vocabulary);
        TriggersAction = new bool[vocabulary.Count];
        foreach (var word in plan.Triggers.Words)
        {
            TriggersAction[word] = true;
            foreach (var entry in vocabulary.EntriesOf(word))
                TriggersAction[entry] = true;
        }
    }

    internal AnalyzerPlan Plan { get; }

    internal AnalysisProfile? Profile { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>By word number: whether a phrase begins with the word or with a pattern that stands for it.</summary>
    internal bool[] StartsPhrase { get; }

    /// <summary>By word number: whether a sentence action waits for the word or for a pattern that stands for it.</summary>
    internal bool[] TriggersAction { get; }

    /// <summary>What a document that is only compared with leaves behind.</summary>
    public ImmutableArray<object?> Collect(Document document) => new DocumentPass(this, new DiagnosticSink(Plan, document)).CollectRecords();

    /// <summary>The findings of one document, in the order of the actions, and what it leaves behind for the corpus actions.</summary>
    public DocumentAnalysis Analyze(Document document)
    {
        var pass = new DocumentPass(this, new DiagnosticSink(Plan, document));
        foreach (var (analyzer, failure) in Plan.Failures)
            pass.Sink.Add(RuleFailure.Describe(analyzer, failure, document.Source));
        pass.WalkSentences();
        pass.CallQuotationActions();
        pass.CallDocumentActions();
        var records = pass.CollectRecords();
        return new(pass.Sink.Found, records);
    }
}
