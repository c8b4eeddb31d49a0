using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>How many findings of which severity, in words for a person.</summary>
internal static class ResultSummary
{
    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Suggestion];

    public static string Of(LintResult result)
    {
        var locale = result.Locale;
        var counts = WorstFirst
            .Select(severity => (Severity: severity, Count: Count(result, severity)))
            .Where(pair => pair.Count > 0)
            .Select(pair => locale.Quantity(pair.Severity.Word(), pair.Count))
            .ToList();
        var findings = counts.Count == 0 ? locale.Say("No findings") : Joined(locale, counts);
        var failed = result.Notes.Count(note => note.IsError);
        var unread = failed == 0 ? "" : locale.Say("; {0} could not be checked", locale.Quantity("path", failed));
        var compared = result.Files.Length - result.FileCount;
        var others = compared == 0 ? "" : locale.Say(", compared with {0} more", locale.Number(compared));
        return $"{locale.Say("{0} in {1}", findings, locale.Quantity("file", result.FileCount))}{others}{unread}{Silenced(result)}";
    }

    /// <summary>What was fixed; null when nothing was to be.</summary>
    public static string? OfFixed(LintResult result) => result.Fixed is { } count
        ? result.Locale.Say("Fixed {0} in {1}", result.Locale.Quantity("finding", count.Findings), result.Locale.Quantity("file", count.Files))
        : null;

    /// <summary>What more could be; null when nothing can.</summary>
    public static string? OfFixable(LintResult result)
    {
        var locale = result.Locale;
        var safe = result.Reported.Count(found => found.Fix?.Safety is FixSafety.Safe);
        var @unsafe = result.Reported.Count(found => found.Fix?.Safety is FixSafety.Unsafe);
        return (safe, @unsafe) switch
        {
            (0, 0) => null,
            (_, 0) => locale.Say("{0} can be fixed with --fix", locale.Quantity("finding", safe)),
            (0, _) => locale.Say("{0} can be fixed with --fix --unsafe-fixes", locale.Quantity("finding", @unsafe)),
            _ => locale.Say("{0} can be fixed with --fix, {1} more with --unsafe-fixes", locale.Quantity("finding", safe), locale.Number(@unsafe)),
        };
    }

    public static int Count(LintResult result, SuppressionSource source) =>
        result.Diagnostics.Count(diagnostic => diagnostic.Suppression?.Source == source);

    public static int Count(LintResult result, Severity severity) =>
        result.Reported.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>The severity as it is written everywhere outside the code.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "suggestion",
        _ => "none",
    };

    /// <summary>In English.</summary>
    public static string Quantity(string noun, int count) => Locale.English.Quantity(noun, count);

    private static string Silenced(LintResult result)
    {
        var locale = result.Locale;
        var (directives, baseline) = (Count(result, SuppressionSource.Directive), Count(result, SuppressionSource.Baseline));
        return (directives, baseline) switch
        {
            (0, 0) => "",
            (_, 0) => locale.Say("; {0} silenced by directives", locale.Number(directives)),
            (0, _) => locale.Say("; {0} silenced by the baseline", locale.Number(baseline)),
            _ => locale.Say(
                "; {0} silenced: {1} by directives, {2} by the baseline",
                locale.Number(directives + baseline),
                locale.Number(directives),
                locale.Number(baseline)),
        };
    }

    /// <summary>In English.</summary>
    public static string Number(int count) => Locale.English.Number(count);

    private static string Joined(Locale locale, List<string> counts) =>
        counts.Count == 1 ? counts[0] : locale.Say("{0} and {1}", string.Join(", ", counts[..^1]), counts[^1]);
}
