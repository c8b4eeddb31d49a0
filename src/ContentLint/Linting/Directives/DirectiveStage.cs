using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Directives;

/// <summary>Marks what directives silence, when all findings of a run are there, and tells of the directives that silence nothing.</summary>
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
            .. ordered.Select(diagnostic =>
                files.TryGetValue(diagnostic.Source.Path, out var file) ? file.Directives!.Mark(diagnostic) : diagnostic),
        ];
        var about = files.Values.SelectMany(Describe).ToArray();
        return about.Length == 0 ? marked : Finishing.Finish(marked.Concat(about));
    }

    private static IEnumerable<Diagnostic> Describe(FileOutcome file) => file.Directives!.Problems
        .Concat(file.Directives.FindUnused(id => file.Plan!.ReportsAllOf(id)))
        .Select(problem => problem with { Severity = file.Configuration!.SeverityOf(problem.Descriptor) })
        .Where(problem => problem.Severity is not Severity.None);
}
