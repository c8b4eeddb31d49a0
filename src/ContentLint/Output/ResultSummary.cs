using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using Humanizer;

namespace ContentLint.Output;

/// <summary>How many findings of which severity, in words for a person.</summary>
internal static class ResultSummary
{
    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Suggestion];

    public static string Of(LintResult result)
    {
        var counts = WorstFirst
            .Select(severity => (Severity: severity, Count: Count(result, severity)))
            .Where(pair => pair.Count > 0)
            .Select(pair => Quantity(pair.Severity.Word(), pair.Count))
            .ToList();
        var findings = counts.Count == 0 ? "No findings" : Joined(counts);
        var failed = result.Notes.Count(note => note.IsError);
        var unread = failed == 0 ? "" : $"; {Quantity("path", failed)} could not be checked";
        var compared = result.Files.Length - result.FileCount;
        var others = compared == 0 ? "" : $", compared with {Number(compared)} more";
        return $"{findings} in {Quantity("file", result.FileCount)}{others}{unread}{Silenced(result)}";
    }

    /// <summary>What was fixed; null when nothing was to be.</summary>
    public static string? OfFixed(LintResult result) => result.Fixed is { } count
        ? $"Fixed {Quantity("finding", count.Findings)} in {Quantity("file", count.Files)}"
        : null;

    /// <summary>What more could be; null when nothing can.</summary>
    public static string? OfFixable(LintResult result)
    {
        var safe = result.Reported.Count(found => found.Fix?.Safety is FixSafety.Safe);
        var @unsafe = result.Reported.Count(found => found.Fix?.Safety is FixSafety.Unsafe);
        return (safe, @unsafe) switch
        {
            (0, 0) => null,
            (_, 0) => $"{Quantity("finding", safe)} can be fixed with --fix",
            (0, _) => $"{Quantity("finding", @unsafe)} can be fixed with --fix --unsafe-fixes",
            _ => $"{Quantity("finding", safe)} can be fixed with --fix, {Number(@unsafe)} more with --unsafe-fixes",
        };
    }

    public static int Count(LintResult result, SuppressionSource source) =>
        result.Diagnostics.Count(diagnostic => diagnostic.Suppression?.Source == source);

    /// <summary>Whose word it was, for the end of a sentence.</summary>
    public static string Phrase(this SuppressionSource source) => source is SuppressionSource.Directive ? "a directive" : "the baseline";

    public static int Count(LintResult result, Severity severity) =>
        result.Reported.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>The severity as it is written everywhere outside the code.</summary>
    public static string Word(this Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Quantity(string noun, int count) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    private static string Silenced(LintResult result)
    {
        var (directives, baseline) = (Count(result, SuppressionSource.Directive), Count(result, SuppressionSource.Baseline));
        return (directives, baseline) switch
        {
            (0, 0) => "",
            (_, 0) => $"; {Number(directives)} silenced by directives",
            (0, _) => $"; {Number(baseline)} silenced by the baseline",
            _ => $"; {Number(directives + baseline)} silenced: {Number(directives)} by directives, {Number(baseline)} by the baseline",
        };
    }

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Joined(List<string> counts) =>
        counts.Count == 1 ? counts[0] : $"{string.Join(", ", counts[..^1])} and {counts[^1]}";
}
