using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Analysis;

/// <summary>
/// What runs under one configuration: the enabled analyzers' actions, filed under the words that trigger them, and the
/// severity of each rule. Frozen, and shared by all documents with that configuration.
/// </summary>
public sealed class AnalyzerPlan
{
    private readonly FrozenDictionary<string, Severity> _severities;
    private SharedTexts? _texts;

    private AnalyzerPlan(Builder builder)
    {
        _severities = builder.Severities.ToFrozenDictionary(StringComparer.Ordinal);
        Phrases = PhraseAutomaton.Create(builder.Phrases);
        SentenceActions = [.. builder.SentenceActions];
        QuotationActions = [.. builder.QuotationActions];
        DocumentActions = [.. builder.DocumentActions];
        CorpusActions = [.. builder.CorpusActions];
        Failures = [.. builder.Failures];
        Triggers = TriggerIndex.Create(SentenceActions);
    }

    /// <summary>What findings say under this configuration. Made for the first: most plans of a run check the rules, and find nothing.</summary>
    internal SharedTexts Texts => LazyInitializer.EnsureInitialized(ref _texts, static () => new());

    internal PhraseAutomaton Phrases { get; }

    internal TriggerIndex Triggers { get; }

    internal ImmutableArray<RegisteredSentenceAction> SentenceActions { get; }

    internal ImmutableArray<(DiagnosticAnalyzer Analyzer, QuotationAction Action)> QuotationActions { get; }

    internal ImmutableArray<(DiagnosticAnalyzer Analyzer, DocumentAction Action)> DocumentActions { get; }

    internal ImmutableArray<RegisteredCorpusAction> CorpusActions { get; }

    /// <summary>Analyzers that could not be initialized, and why. None of their actions is in the plan.</summary>
    internal ImmutableArray<(DiagnosticAnalyzer Analyzer, Exception Failure)> Failures { get; }

    /// <summary>Initializes those of the analyzers that have a rule which is not switched off. One that throws is left out, and becomes CL0001 in each document.</summary>
    /// <param name="analyzers">In the order in which their actions run.</param>
    /// <param name="severityOf">The severity of a rule under this configuration.</param>
    /// <param name="optionsOf">The options of a rule under this configuration.</param>
    public static AnalyzerPlan Create(
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        Func<DiagnosticDescriptor, Severity> severityOf,
        Func<DiagnosticDescriptor, RuleOptions> optionsOf)
    {
        var builder = new Builder();
        foreach (var analyzer in analyzers)
        {
            var enabled = false;
            foreach (var descriptor in analyzer.SupportedDiagnostics)
            {
                builder.Severities[descriptor.Id] = severityOf(descriptor);
                enabled |= builder.Severities[descriptor.Id] is not Severity.None;
            }

            if (enabled)
                builder.Initialize(analyzer, optionsOf(analyzer.SupportedDiagnostics[0]));
        }

        return new(builder);
    }

    /// <summary>The tool's own findings and others that no analyzer supports keep their default.</summary>
    public Severity SeverityOf(DiagnosticDescriptor descriptor) =>
        _severities.GetValueOrDefault(descriptor.Id, descriptor.DefaultSeverity);

    /// <summary>Of a rule by its id.</summary>
    public RuleReach ReachOf(string id)
    {
        if (_severities.GetValueOrDefault(id) is Severity.None)
            return RuleReach.None;
        return CorpusActions.Any(registered => registered.Analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id))
            ? RuleReach.Batch
            : RuleReach.Document;
    }

    internal sealed class Builder
    {
        public Dictionary<string, Severity> Severities { get; } = new(StringComparer.Ordinal);

        public List<RegisteredPhrases> Phrases { get; } = [];

        public List<RegisteredSentenceAction> SentenceActions { get; } = [];

        public List<(DiagnosticAnalyzer Analyzer, QuotationAction Action)> QuotationActions { get; } = [];

        public List<(DiagnosticAnalyzer Analyzer, DocumentAction Action)> DocumentActions { get; } = [];

        public List<RegisteredCorpusAction> CorpusActions { get; } = [];

        public List<(DiagnosticAnalyzer Analyzer, Exception Failure)> Failures { get; } = [];

        public void Initialize(DiagnosticAnalyzer analyzer, RuleOptions options)
        {
            try
            {
                analyzer.Initialize(new AnalysisContext(this, analyzer, options));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // What it had registered by then may count on what it did not come to.
                Phrases.RemoveAll(registered => registered.Analyzer == analyzer);
                SentenceActions.RemoveAll(registered => registered.Analyzer == analyzer);
                QuotationActions.RemoveAll(registered => registered.Analyzer == analyzer);
                DocumentActions.RemoveAll(registered => registered.Analyzer == analyzer);
                CorpusActions.RemoveAll(registered => registered.Analyzer == analyzer);
                Failures.Add((analyzer, failure));
            }
        }

        public void Add(DiagnosticAnalyzer analyzer, PhraseList phrases, PhraseAction action) => Phrases.Add(new(analyzer, phrases, action));

        public void Add(DiagnosticAnalyzer analyzer, string? language, ImmutableArray<int> triggers, SentenceAction action) =>
            SentenceActions.Add(new(analyzer, language, triggers, action));

        public void Add(DiagnosticAnalyzer analyzer, QuotationAction action) => QuotationActions.Add((analyzer, action));

        public void Add(DiagnosticAnalyzer analyzer, DocumentAction action) => DocumentActions.Add((analyzer, action));

        public void Add(DiagnosticAnalyzer analyzer, CorpusCollector collect, CorpusAction action, CorpusRecordFormat? format) =>
            CorpusActions.Add(new(analyzer, collect, action, format));
    }
}
