using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Analysis;

/// <summary>
/// Runs the corpus actions over what the documents of a batch left behind, once each analyzer, whatever the number of plans. An
/// action that throws becomes CL0001 at the start of the first document, and the others go on.
/// </summary>
public static class CorpusPass
{
    /// <param name="documents">By path: each with its plan and the records that it left, in the order of the plan's corpus actions.</param>
    /// <param name="reopen">Reads the text of a document again by its index; null when it is gone or no longer text.</param>
    /// <param name="jobs">How many threads may work at a time.</param>
    /// <returns>The findings, in no particular order; those in a text that is gone, or shorter than it was, are left out.</returns>
    public static ImmutableArray<Diagnostic> Run(
        IReadOnlyList<(string Path, AnalyzerPlan Plan, ImmutableArray<object?> Records)> documents, Func<int, SourceText?> reopen, int jobs = 1)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var sources = new Dictionary<int, SourceText?>();
        foreach (var (registered, entries, indices) in GroupByAnalyzer(documents))
        {
            var context = new CorpusContext(entries, jobs);
            if (Invoke(registered, context) is { } failure)
            {
                if (Open(indices[0]) is { } first)
                    found.Add(RuleFailure.Describe(registered.Analyzer, failure, first));
                continue;
            }

            foreach (var finding in context.Found)
            {
                var severity = documents[indices[finding.Entry]].Plan.SeverityOf(finding.Descriptor);
                if (severity is Severity.None || OpenAt(indices[finding.Entry], finding.Span) is not { } source)
                    continue;
                found.Add(new Diagnostic(finding.Descriptor, source, finding.Span)
                {
                    Severity = severity,
                    Arguments = finding.Arguments,
                    Related = [.. finding.Related.Select(Relate).OfType<RelatedLocation>()],
                });
            }

            RelatedLocation? Relate(CorpusContext.Place place) =>
                OpenAt(indices[place.Entry], place.Span) is { } source ? new(source, place.Span, place.Message) { IsTwin = place.IsTwin } : null;
        }

        return found.ToImmutable();

        SourceText? OpenAt(int document, TextSpan span) => Open(document) is { } source && span.End <= source.Length ? source : null;

        SourceText? Open(int document)
        {
            if (!sources.TryGetValue(document, out var source))
                sources.Add(document, source = reopen(document));
            return source;
        }
    }

    private static Exception? Invoke(RegisteredCorpusAction registered, CorpusContext context)
    {
        try
        {
            registered.Action(context);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return failure;
        }
    }

    // One analyzer after the other, so that what belongs to one is gone before the next: a large batch has many records.
    private static IEnumerable<(RegisteredCorpusAction Action, ImmutableArray<CorpusContext.Entry> Entries, ImmutableArray<int> Indices)>
        GroupByAnalyzer(IReadOnlyList<(string Path, AnalyzerPlan Plan, ImmutableArray<object?> Records)> documents)
    {
        var plans = documents.Select(document => document.Plan).Distinct().ToArray();
        foreach (var analyzer in plans
            .SelectMany(plan => plan.CorpusActions)
            .Select(action => action.Analyzer)
            .Distinct()
            .OrderBy(analyzer => analyzer.SupportedDiagnostics[0].Id, StringComparer.Ordinal))
        {
            RegisteredCorpusAction? first = null;
            var places = plans.ToDictionary(plan => plan, plan => PlaceOf(plan, analyzer));
            var entries = ImmutableArray.CreateBuilder<CorpusContext.Entry>();
            var indices = ImmutableArray.CreateBuilder<int>();
            for (var index = 0; index < documents.Count; index++)
            {
                var (path, plan, records) = documents[index];
                if (places[plan] is not { } place || records[place] is not { } record)
                    continue;
                first ??= plan.CorpusActions[place];
                entries.Add(new(path, record));
                indices.Add(index);
            }

            if (first is not null)
                yield return (first, entries.DrainToImmutable(), indices.DrainToImmutable());
        }
    }

    private static int? PlaceOf(AnalyzerPlan plan, DiagnosticAnalyzer analyzer)
    {
        for (var place = 0; place < plan.CorpusActions.Length; place++)
        {
            if (plan.CorpusActions[place].Analyzer == analyzer)
                return place;
        }

        return null;
    }
}
