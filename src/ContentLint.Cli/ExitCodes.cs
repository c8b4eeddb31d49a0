using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>What the process says to the one who started it.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>There are findings that matter.</summary>
    public const int Findings = 1;

    /// <summary>Usage, configuration, input or a rule was wrong; what was found is reported all the same.</summary>
    public const int Failure = 2;

    /// <summary>As shells have it: 128 and the number of the signal, here SIGINT.</summary>
    public const int Interrupted = 130;

    /// <param name="result">What was found.</param>
    /// <param name="failOn">The least severity that matters; <see cref="Severity.None"/>: no finding does.</param>
    public static int Of(LintResult result, Severity failOn)
    {
        if (result.HasFailed)
            return Failure;
        return failOn is not Severity.None && result.Reported.Any(found => found.Severity >= failOn) ? Findings : Clean;
    }
}
