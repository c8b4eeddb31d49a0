using System.Collections.Immutable;

namespace ContentLint.Analysis;

/// <summary>
/// The analysis of one document: one walk over its tokens, in which a word's number gives the actions that it triggers. An action
/// that throws becomes CL0001 at the start of the document; its analyzer is not called again here, and the others go on.
/// </summary>
internal sealed class DocumentPass(AnalysisDriver driver, DiagnosticSink sink)
{
    private readonly AnalyzerPlan _plan = driver.Plan;
    private readonly ulong[] _triggered = new ulong[(driver.Plan.SentenceActions.Length + 63) / 64];
    private HashSet<DiagnosticAnalyzer>? _failed;
    private bool _anyTriggered;

    public DiagnosticSink Sink { get; } = sink;

    public void WalkSentences()
    {
        var tokens = Sink.Document.Tokens.AsSpan();
        var sentences = Sink.Document.Sentences.AsSpan();
        for (var number = 0; number < sentences.Length; number++)
        {
            var end = sentences[number].EndToken;
            var isLookedAt = false;
            for (var at = sentences[number].FirstToken; at < end; at++)
            {
                var word = tokens[at].Word;
                if (word == 0)
                    continue;
                isLookedAt |= driver.TriggersAction[word] || driver.StartsPhrase[word];
                if (driver.TriggersAction[word])
                    Trigger(word);
                if (driver.StartsPhrase[word])
                    StepPhrases(number, end, at, at, state: 0);
            }

            driver.Profile?.CountSentence(isLookedAt);
            CallSentenceActions(number);
        }
    }

    public void CallQuotationActions()
    {
        foreach (var (analyzer, action) in _plan.QuotationActions)
        {
            for (var quotation = 0; quotation < Sink.Document.Quotations.Length; quotation++)
                Invoke(analyzer, action, quotation);
        }
    }

    public void CallDocumentActions()
    {
        foreach (var (analyzer, action) in _plan.DocumentActions)
            Invoke(analyzer, action, 0);
    }

    public ImmutableArray<object?> CollectRecords()
    {
        var records = ImmutableArray.CreateBuilder<object?>(_plan.CorpusActions.Length);
        foreach (var registered in _plan.CorpusActions)
            records.Add(Invoke(registered.Analyzer, registered.Collect, 0));
        return records.MoveToImmutable();
    }

    private void Trigger(int word)
    {
        MarkActions(word);
        foreach (var pattern in driver.Vocabulary.PatternsOf(word))
            MarkActions(pattern);
        _anyTriggered = true;
    }

    private void MarkActions(int word)
    {
        foreach (var action in _plan.Triggers.ActionsOf(word))
            _triggered[action / 64] |= 1UL << (action % 64);
    }

    private void CallSentenceActions(int sentence)
    {
        foreach (var action in _plan.Triggers.Everywhere)
            CallSentenceAction(action, sentence);
        if (!_anyTriggered)
            return;
        for (var action = 0; action < _plan.SentenceActions.Length; action++)
        {
            if ((_triggered[action / 64] & (1UL << (action % 64))) != 0)
                CallSentenceAction(action, sentence);
        }

        Array.Clear(_triggered);
        _anyTriggered = false;
    }

    private void CallSentenceAction(int action, int sentence)
    {
        var registered = _plan.SentenceActions[action];
        if (IsLanguageOf(sentence, registered.Language))
            Invoke(registered.Analyzer, registered.Action, sentence);
    }

    private bool IsLanguageOf(int sentence, string? language) =>
        language is null
        || Sink.Document.BlockOf(Sink.Document.Sentences[sentence]).Language is { } profile
        && string.Equals(profile.Tag, language, StringComparison.OrdinalIgnoreCase);

    // Follows the word itself and the patterns that stand for it; a phrase is short, and so is the recursion.
    private void StepPhrases(int sentence, int end, int first, int at, int state)
    {
        var word = at < end ? Sink.Document.Tokens[at].Word : 0;
        if (word == 0)
            return;
        FollowPhrases(sentence, end, first, at, _plan.Phrases.Step(state, word));
        foreach (var pattern in driver.Vocabulary.PatternsOf(word))
            FollowPhrases(sentence, end, first, at, _plan.Phrases.Step(state, pattern));
    }

    private void FollowPhrases(int sentence, int end, int first, int at, int state)
    {
        if (state < 0)
            return;
        foreach (var registered in _plan.Phrases.AcceptedAt(state))
        {
            if (IsLanguageOf(sentence, registered.Phrase.Language))
                Invoke(registered.Analyzer, registered.Action, sentence, first, at + 1, registered.Phrase.Index);
        }

        StepPhrases(sentence, end, first, at + 1, state);
    }

    private object? Invoke(DiagnosticAnalyzer analyzer, Delegate action, int number, int first = 0, int end = 0, int phrase = 0)
    {
        if (_failed?.Contains(analyzer) == true)
            return null;
        if (driver.Profile is not { } profile)
            return Call(analyzer, action, number, first, end, phrase);
        var start = profile.Start();
        var record = Call(analyzer, action, number, first, end, phrase);
        profile.EndRule(analyzer.SupportedDiagnostics[0].Id, start);
        return record;
    }

    // The one place where a rule's failure is caught.
    private object? Call(DiagnosticAnalyzer analyzer, Delegate action, int number, int first, int end, int phrase)
    {
        try
        {
            switch (action)
            {
                case PhraseAction call:
                    call(new PhraseContext(Sink, number, first, end, phrase));
                    break;
                case SentenceAction call:
                    call(new SentenceContext(Sink, number));
                    break;
                case QuotationAction call:
                    call(new QuotationContext(Sink, number));
                    break;
                case DocumentAction call:
                    call(new DocumentContext(Sink));
                    break;
                case CorpusCollector call:
                    return call(new DocumentContext(Sink));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            (_failed ??= []).Add(analyzer);
            Sink.Add(RuleFailure.Describe(analyzer, failure, Sink.Document.Source));
        }

        return null;
    }
}
