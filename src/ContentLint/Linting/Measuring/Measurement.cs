using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Measuring;

/// <summary>What rules are worth on labelled articles.</summary>
/// <param name="Rules">Those that name labels, by id.</param>
/// <param name="Articles">How many were checked.</param>
/// <param name="Sentences">How many they have.</param>
/// <param name="Labels">How many labels there are, for these rules and for others.</param>
/// <param name="Failures">Where a rule failed, so that the numbers say less than they seem to.</param>
public sealed record Measurement(
    ImmutableArray<RuleWorth> Rules, int Articles, int Sentences, int Labels, ImmutableArray<Diagnostic> Failures);
