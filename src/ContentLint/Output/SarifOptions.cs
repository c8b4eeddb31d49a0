using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>What a SARIF log says beyond the result.</summary>
public sealed record SarifOptions
{
    /// <summary>The version of contentlint, as semantic versioning writes it.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The page of the tool; absolute.</summary>
    public required Uri InformationUri { get; init; }

    /// <summary>The folder that the paths of the result are relative to, from the root of the repository, parted by '/'.</summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>
    /// Whether silenced findings are in the log, marked as suppressed. Code scanning does not read the mark, so a log for it leaves them out.
    /// </summary>
    public SuppressedFindings Suppressed { get; init; }

    /// <summary>How many results at most: the worst, in their order. Code scanning keeps 5,000 of a run and rejects one of more than 25,000.</summary>
    public int MaxResults { get; init; } = DefaultMaxResults;

    public const int DefaultMaxResults = 5_000;

    /// <summary>A rule's help in Markdown; where it gives null, the reason that the rule gives stands there.</summary>
    public Func<DiagnosticDescriptor, string?> HelpMarkdown { get; init; } = _ => null;

    /// <summary>The page of a rule, absolute, or null where there is none.</summary>
    public Func<DiagnosticDescriptor, Uri?> HelpUri { get; init; } = _ => null;
}
