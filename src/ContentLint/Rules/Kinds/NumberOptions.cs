using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>What configuration may say of numbers.</summary>
/// <param name="Spacing">Between the sign of a currency and the amount.</param>
/// <param name="Allowed">Texts and signs that are right as they are.</param>
internal readonly record struct NumberOptions(CurrencySpacing Spacing, ImmutableArray<string> Allowed);
