using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>
/// The one place where findings get their order: path, place, id, and the message for two of one rule at one place. A finding whose
/// rule yields to another is left out where the other speaks of the same words.
/// </summary>
internal static class Finishing
{
    public static ImmutableArray<Diagnostic> Finish(IEnumerable<Diagnostic> found) =>
    [
        .. found
            .GroupBy(diagnostic => diagnostic.Source.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => FinishFile(
            [
                .. file
                    .OrderBy(diagnostic => diagnostic.Span)
                    .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
            ])),
    ];

    private static IEnumerable<Diagnostic> FinishFile(ImmutableArray<Diagnostic> ordered)
    {
        var spoken = ordered
            .Where(diagnostic => !diagnostic.Descriptor.YieldsTo.IsEmpty)
            .GroupBy(diagnostic => diagnostic.Descriptor)
            .ToDictionary(rule => rule.Key, rule => new SpokenPlaces(ordered, rule.Key.YieldsTo));
        return ordered.Where(diagnostic =>
            !spoken.TryGetValue(diagnostic.Descriptor, out var places) || !places.Overlap(diagnostic.Span));
    }
}
