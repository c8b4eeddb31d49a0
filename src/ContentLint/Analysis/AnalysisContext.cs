using System.Collections.Immutable;

namespace ContentLint.Analysis;

/// <summary>Collects the actions of one analyzer. Actions of one document run in its order and never concurrently.</summary>
public sealed class AnalysisContext
{
    private readonly AnalyzerPlan.Builder _plan;
    private readonly DiagnosticAnalyzer _analyzer;

    internal AnalysisContext(AnalyzerPlan.Builder plan, DiagnosticAnalyzer analyzer, RuleOptions options)
    {
        _plan = plan;
        _analyzer = analyzer;
        Options = options;
    }

    public RuleOptions Options { get; }

    /// <summary>Calls <paramref name="action"/> for each place where one of the phrases stands within a sentence.</summary>
    public void RegisterPhraseAction(ImmutableArray<Phrase> phrases, PhraseAction action) => RegisterPhraseAction(PhraseList.Create(phrases), action);

    /// <inheritdoc cref="RegisterPhraseAction(ImmutableArray{Phrase}, PhraseAction)"/>
    internal void RegisterPhraseAction(PhraseList phrases, PhraseAction action) => _plan.Add(_analyzer, phrases, action);

    /// <summary>Calls <paramref name="action"/> once for each sentence that holds at least one of the words.</summary>
    /// <param name="language">A language tag, or null for blocks of any language.</param>
    /// <param name="triggers">Numbers of words and prefix patterns. Empty: every sentence, which the profile names as such.</param>
    /// <param name="action">Sees the whole sentence.</param>
    public void RegisterSentenceAction(string? language, ImmutableArray<int> triggers, SentenceAction action) =>
        _plan.Add(_analyzer, language, triggers, action);

    /// <summary>Calls <paramref name="action"/> for each quotation of the document, nested ones too.</summary>
    public void RegisterQuotationAction(QuotationAction action) => _plan.Add(_analyzer, action);

    /// <summary>Calls <paramref name="action"/> once for each document, after the walk over its tokens.</summary>
    public void RegisterDocumentAction(DocumentAction action) => _plan.Add(_analyzer, action);

    /// <summary>
    /// Calls <paramref name="collect"/> for each document and, when all are read, <paramref name="action"/> once with what was
    /// collected, by path. A record must be small and must not hold on to its document; null leaves the document out.
    /// </summary>
    /// <param name="collect">Called for each document.</param>
    /// <param name="action">Called once.</param>
    /// <param name="format">Keeps records between runs; null: then no analysis with such a record is kept.</param>
    public void RegisterCorpusAction(CorpusCollector collect, CorpusAction action, CorpusRecordFormat? format = null) =>
        _plan.Add(_analyzer, collect, action, format);
}
