using ContentLint.Linting;

namespace ContentLint.Output.Html;

/// <summary>What an HTML report says beyond the result.</summary>
public sealed record HtmlOptions
{
    /// <summary>The version of contentlint.</summary>
    public required string ToolVersion { get; init; }

    public SuppressedFindings Suppressed { get; init; }

    /// <summary>How many UTF-16 code units of articles are shown as a whole; of those that come after, the lines around the findings are.</summary>
    public int MostText { get; init; } = 3_000_000;
}
