using ContentLint.Linting;

namespace ContentLint.Output;

public sealed record TextFormatterOptions
{
    /// <summary>The width to which source lines are cut, in cells of a terminal; messages are not cut.</summary>
    public int Width { get; init; } = 100;

    public SuppressedFindings Suppressed { get; init; }

    /// <summary>Whether a table of rules stands in the place of the findings.</summary>
    public bool ShowsStatistics { get; init; }

    /// <summary>Whether to write ANSI colours.</summary>
    public bool UseColor { get; init; }
}
