using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>What a report is written with, whatever its format.</summary>
/// <param name="Text">For reports that a person reads.</param>
/// <param name="Rules">What is known of the rules.</param>
/// <param name="PathPrefix">From the root of the repository to the current folder, parted by '/'.</param>
internal sealed record ReportSettings(TextFormatterOptions Text, RuleSet Rules, string PathPrefix)
{
    /// <summary>Whether silenced findings are in it.</summary>
    public SuppressedFindings Suppressed => Text.Suppressed;

    public Locale Locale { get; init; } = Locale.English;

    /// <summary>How many results a SARIF log holds at most.</summary>
    public int MaxResults { get; init; } = SarifOptions.DefaultMaxResults;
}
