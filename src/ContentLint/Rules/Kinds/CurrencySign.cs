namespace ContentLint.Rules.Kinds;

/// <summary>The sign of a currency before an amount.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Right">How it is written rightly.</param>
/// <param name="IsRight">Whether it is.</param>
/// <param name="HasSpace">Whether a space parts it from the amount.</param>
internal readonly record struct CurrencySign(int First, string Right, bool IsRight, bool HasSpace);
