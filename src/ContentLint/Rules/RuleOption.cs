using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>One option of a kind, for checking configuration and for <c>contentlint rules show</c>.</summary>
public sealed record RuleOption(string Name, RuleOptionType Type, string Summary)
{
    /// <summary>The values of an option of type <see cref="RuleOptionType.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
