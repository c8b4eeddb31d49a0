namespace ContentLint.Rules.Kinds;

/// <summary>What stands beside a number and tells what it is.</summary>
/// <param name="HasCurrency">The sign of a currency before it.</param>
/// <param name="IsCounted">A noun of what is counted whole after it.</param>
/// <param name="IsMeasured">A unit or a percent sign after it.</param>
/// <param name="IsScaled">A word such as "million" after it.</param>
internal readonly record struct NumberUse(bool HasCurrency, bool IsCounted, bool IsMeasured, bool IsScaled);
