using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>
/// The one place where findings get their order: path, place, id, and the message for two of one rule at one place. A finding whose
/// rule yields to another is left out where the other speaks of the same words.
/// </summary>
internal static class Finishing
{
    /// <summary>Findings that are alike in all of that stay in the order in which they come.</summary>
    public static ImmutableArray<Diagnostic> Finish(IEnumerable<Diagnostic> found)
    {
        Diagnostic[] ordered = [.. found.Order(FindingOrder.Instance)];
        var finished = ImmutableArray.CreateBuilder<Diagnostic>(ordered.Length);
        for (var start = 0; start < ordered.Length;)
        {
            var end = start + 1;
            while (end < ordered.Length && ordered[end].Source.Path == ordered[start].Source.Path)
                end++;
            FinishFile(ordered.AsSpan(start..end), finished);
            start = end;
        }

        return finished.DrainToImmutable();
    }

    private static void FinishFile(ReadOnlySpan<Diagnostic> ordered, ImmutableArray<Diagnostic>.Builder finished)
    {
        Dictionary<DiagnosticDescriptor, SpokenPlaces>? spoken = null;
        foreach (var diagnostic in ordered)
        {
            var rule = diagnostic.Descriptor;
            if (!rule.YieldsTo.IsEmpty)
            {
                spoken ??= [];
                if (!spoken.TryGetValue(rule, out var places))
                    spoken.Add(rule, places = new(ordered, rule.YieldsTo));
                if (places.Overlap(diagnostic.Span))
                    continue;
            }

            finished.Add(diagnostic);
        }
    }
}
