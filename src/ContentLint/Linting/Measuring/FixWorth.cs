using System.Collections.Immutable;

namespace ContentLint.Linting.Measuring;

/// <summary>What the safe fixes of all rules do to articles, applied and checked again until nothing is left to apply.</summary>
/// <param name="Applied">How many were applied, by rule.</param>
/// <param name="Left">Findings with a safe fix that were there still, by rule.</param>
/// <param name="New">Findings of a rule in an article beyond those that it had there before, by rule.</param>
public sealed record FixWorth(
    ImmutableSortedDictionary<string, int> Applied,
    ImmutableSortedDictionary<string, int> Left,
    ImmutableSortedDictionary<string, int> New);
