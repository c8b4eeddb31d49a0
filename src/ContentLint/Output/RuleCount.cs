using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>How often one rule has found something.</summary>
/// <param name="Fixable">How many of the findings have a fix.</param>
internal sealed record RuleCount(DiagnosticDescriptor Rule, int Findings, int Fixable)
{
    /// <summary>The most frequent first, then by id.</summary>
    public static ImmutableArray<RuleCount> Of(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.GroupBy(found => found.Descriptor.Id, StringComparer.Ordinal)
            .Select(group => new RuleCount(group.First().Descriptor, group.Count(), group.Count(found => found.Fix is not null)))
            .OrderByDescending(count => count.Findings)
            .ThenBy(count => count.Rule.Id, StringComparer.Ordinal),
    ];
}
