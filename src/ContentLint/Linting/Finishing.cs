using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>The one place where findings get their order: path, place, id, and the message for two of one rule at one place.</summary>
internal static class Finishing
{
    public static ImmutableArray<Diagnostic> Finish(IEnumerable<Diagnostic> found) =>
    [
        .. found
            .OrderBy(diagnostic => diagnostic.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
