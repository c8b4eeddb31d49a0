using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>One key of a rule file: what it may hold, for the checks and for the JSON Schema.</summary>
public sealed record RuleKey(string Name, RuleKeyType Type, string Summary)
{
    public bool IsRequired { get; init; }

    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The keys of the mappings that the value is made of.</summary>
    public ImmutableArray<RuleKey> Fields { get; init; } = [];
}
