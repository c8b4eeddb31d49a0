using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>What our own JSON holds.</summary>
public sealed record JsonOptions
{
    /// <summary>The version of contentlint.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Whether silenced findings are in the report, marked.</summary>
    public SuppressedFindings Suppressed { get; init; }

    /// <summary>Whether the rules are counted as well.</summary>
    public bool HasStatistics { get; init; }
}
