using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>
/// Keeps the findings that stand where they are to be told. What stands twice is told at its twin, if only that one is in scope: whichever
/// of the two was there before.
/// </summary>
internal static class ScopeStage
{
    /// <param name="ordered">The findings of the run, in its order.</param>
    /// <param name="outcomes">The files of the run. Findings in other files, such as those of configuration, are kept.</param>
    public static ImmutableArray<Diagnostic> Narrow(ImmutableArray<Diagnostic> ordered, IReadOnlyList<FileOutcome> outcomes)
    {
        var scopes = outcomes.Where(outcome => outcome.Scope is not null)
            .ToDictionary(outcome => outcome.File.Path, outcome => outcome.Scope!, StringComparer.Ordinal);
        if (scopes.Count == 0)
            return ordered;
        var inScope = ordered.Where(diagnostic => IsInScope(diagnostic.Source.Path, diagnostic.Span, scopes)).ToArray();

        // What stands in ten places is told once at the one in scope.
        var told = inScope.Select(PlaceOf).ToHashSet();
        var moved = ordered.Except(inScope).Select(diagnostic => Move(diagnostic, scopes)).OfType<Diagnostic>()
            .Where(diagnostic => told.Add(PlaceOf(diagnostic)))
            .ToArray();
        return moved.Length == 0 ? [.. inScope] : Finishing.Finish(inScope.Concat(moved));
    }

    private static (string Path, TextSpan Span, string Rule) PlaceOf(Diagnostic diagnostic) =>
        (diagnostic.Source.Path, diagnostic.Span, diagnostic.Descriptor.Id);

    private static Diagnostic? Move(Diagnostic diagnostic, Dictionary<string, ScopedFile> scopes)
    {
        var twin = diagnostic.Related.FirstOrDefault(related => related.IsTwin && IsInScope(related.Source.Path, related.Span, scopes));
        if (twin is null)
            return null;
        var from = twin with { Source = diagnostic.Source, Span = diagnostic.Span };
        return diagnostic with
        {
            Source = twin.Source,
            Span = twin.Span,

            // A message that names the other file now speaks in that file.
            Arguments = [.. diagnostic.Arguments.Select(argument => argument == twin.Source.Path ? diagnostic.Source.Path : argument)],
            Related = [from, .. diagnostic.Related.Where(related => related != twin)],
            Fix = null,
            MovedFrom = from,
        };
    }

    private static bool IsInScope(string path, TextSpan span, Dictionary<string, ScopedFile> scopes) =>
        !scopes.TryGetValue(path, out var scope) || scope.Contains(span);
}
