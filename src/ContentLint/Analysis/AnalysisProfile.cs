using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ContentLint.Analysis;

/// <summary>
/// What a run spends on each stage and on each rule: time by a clock that is handed in, and memory as the runtime counts it for the thread.
/// Safe for several threads; with more than one, times are sums over all of them.
/// </summary>
public sealed class AnalysisProfile(TimeProvider clock)
{
    private readonly ImmutableArray<Sum> _stages = [.. Enum.GetValues<AnalysisStage>().Select(_ => new Sum())];
    private readonly ConcurrentDictionary<string, Sum> _rules = new(StringComparer.Ordinal);

    private long _sentences;
    private long _triggered;

    /// <summary>In their order.</summary>
    public ImmutableArray<Cost> Stages => [.. Enum.GetValues<AnalysisStage>().Select(stage => _stages[(int)stage].ToCost(stage.ToString(), clock))];

    /// <summary>By the id of the first rule of each analyzer, the dearest first.</summary>
    public ImmutableArray<Cost> Rules =>
        [.. _rules.Select(pair => pair.Value.ToCost(pair.Key, clock)).OrderByDescending(cost => cost.Time).ThenBy(cost => cost.Name, StringComparer.Ordinal)];

    /// <summary>The ids of the rules that no word triggers, so that they look at every document, quotation or sentence; in order.</summary>
    public ImmutableArray<string> EverywhereRules { get; private set; } = [];

    public long Sentences => Interlocked.Read(ref _sentences);

    /// <summary>Those of <see cref="Sentences"/> that hold a word which makes a rule look closer.</summary>
    public long TriggeredSentences => Interlocked.Read(ref _triggered);

    /// <summary>Begins to measure what the current thread does.</summary>
    public Measurement Start() => new(clock.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());

    public void EndStage(AnalysisStage stage, Measurement start) => _stages[(int)stage].Add(Since(start));

    public void EndRule(string id, Measurement start) => _rules.GetOrAdd(id, _ => new()).Add(Since(start));

    /// <summary>Notes the rules of a plan that run everywhere.</summary>
    public void Note(AnalyzerPlan plan) => EverywhereRules =
    [
        .. plan.DocumentActions.Select(action => action.Analyzer)
            .Concat(plan.QuotationActions.Select(action => action.Analyzer))
            .Concat(plan.CorpusActions.Select(action => action.Analyzer))
            .Concat(plan.Triggers.Everywhere.Select(action => plan.SentenceActions[action].Analyzer))
            .Select(analyzer => analyzer.SupportedDiagnostics[0].Id)
            .Union(EverywhereRules, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public void CountSentence(bool isTriggered)
    {
        Interlocked.Increment(ref _sentences);
        if (isTriggered)
            Interlocked.Increment(ref _triggered);
    }

    private Measurement Since(Measurement start) =>
        new(clock.GetTimestamp() - start.Timestamp, GC.GetAllocatedBytesForCurrentThread() - start.Bytes);

    /// <param name="Timestamp">In the clock's own units.</param>
    /// <param name="Bytes">Allocated by the thread.</param>
    public readonly record struct Measurement(long Timestamp, long Bytes);

    /// <param name="Name">A stage's name or a rule's id.</param>
    /// <param name="Time">Summed over threads.</param>
    /// <param name="Bytes">Allocated.</param>
    /// <param name="Calls">How often it ran.</param>
    public sealed record Cost(string Name, TimeSpan Time, long Bytes, long Calls);

    private sealed class Sum
    {
        private long _timestamp;
        private long _bytes;
        private long _calls;

        public void Add(Measurement measured)
        {
            Interlocked.Add(ref _timestamp, measured.Timestamp);
            Interlocked.Add(ref _bytes, measured.Bytes);
            Interlocked.Increment(ref _calls);
        }

        public Cost ToCost(string name, TimeProvider clock) => new(name, clock.GetElapsedTime(0, _timestamp), _bytes, _calls);
    }
}
