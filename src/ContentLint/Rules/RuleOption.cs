namespace ContentLint.Rules;

/// <summary>One option of a kind, for checking configuration and for <c>contentlint rules show</c>.</summary>
public sealed record RuleOption(string Name, RuleOptionType Type, string Summary);
