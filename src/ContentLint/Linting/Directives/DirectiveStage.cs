using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>
/// Marks what directives silence, when all findings of a run are there, and tells of the directives that silence nothing. What stands twice
/// is silenced at any of its places: which of them it is told at depends on the files of the run.
/// </summary>
internal static class DirectiveStage
{
    /// <param name="ordered">The findings of the run, in its order.</param>
    /// <param name="outcomes">The files of the run.</param>
    /// <returns>The findings in the same order, with those about directives among them.</returns>
    public static ImmutableArray<Diagnostic> Mark(ImmutableArray<Diagnostic> ordered, IReadOnlyList<FileOutcome> outcomes)
    {
        var files = outcomes.Where(outcome => outcome.Directives is not null)
            .ToDictionary(outcome => outcome.File.Path, StringComparer.Ordinal);
        if (files.Count == 0)
            return ordered;
        ImmutableArray<Diagnostic> marked =
        [
            .. ordered.Select(diagnostic => Find(diagnostic, files) is { } suppression ? diagnostic with { Suppression = suppression } : diagnostic),
        ];
        var about = files.Values.Where(file => file.Configuration is not null).SelectMany(Describe).ToArray();
        return about.Length == 0 ? marked : Finishing.Finish(marked.Concat(about));
    }

    // All places are looked at, so that each directive that silences the finding is known to be of use.
    private static Suppression? Find(Diagnostic diagnostic, Dictionary<string, FileOutcome> files)
    {
        var found = Find(diagnostic.Source.Path, diagnostic.Span);
        foreach (var related in diagnostic.Related.Where(related => related.IsTwin))
        {
            var atTwin = Find(related.Source.Path, related.Span);
            found ??= atTwin;
        }

        return found;

        Suppression? Find(string path, TextSpan span) => files.TryGetValue(path, out var file)
            ? file.Directives!.Find(diagnostic.Descriptor.Id, span.Start)
            : null;
    }

    private static IEnumerable<Diagnostic> Describe(FileOutcome file) => file.Directives!.Problems
        .Concat(file.Directives.FindUnused(id => file.Plan!.ReachOf(id) is RuleReach.Document))
        .Select(problem => problem with { Severity = file.Configuration!.SeverityOf(problem.Descriptor) })
        .Where(problem => problem.Severity is not Severity.None);
}
