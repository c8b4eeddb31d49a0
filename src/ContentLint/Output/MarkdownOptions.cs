using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>What a Markdown report says beyond the result.</summary>
public sealed record MarkdownOptions
{
    /// <summary>From the root of the repository to the folder that paths start from, parted by '/'.</summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>The page of a line of a file, by its path from the root of the repository and its number from 1; null for none.</summary>
    public Func<string, int, Uri?> PageOf { get; init; } = (_, _) => null;

    public SuppressedFindings Suppressed { get; init; }
}
