using ContentLint.Diagnostics;

namespace ContentLint.Linting.Baselines;

/// <summary>How a baseline's paths, which begin at the folder of its file, relate to a run and to what is there.</summary>
internal sealed record BaselineFolder
{
    /// <summary>From a path of a report to one of the baseline.</summary>
    public required Func<string, string> PathOf { get; init; }

    /// <summary>Whether there is an article, by its path in the baseline.</summary>
    public required Func<string, bool> Exists { get; init; }

    /// <summary>
    /// Whether a path of the baseline is in a folder that the run searched, so that an article which is gone from there would have been
    /// found under its new name.
    /// </summary>
    public required Func<string, bool> IsSearched { get; init; }

    /// <summary>Of the finding that tells of dead entries.</summary>
    public Severity DeadSeverity { get; init; } = ToolDiagnostics.DeadBaselineEntry.DefaultSeverity;
}
