using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>Which findings a SARIF log holds when there are more than code scanning takes.</summary>
public static class SarifCut
{
    /// <returns>The findings in the order of the run, and what was left out, in words; null when nothing was.</returns>
    public static (IReadOnlyList<Diagnostic> Shown, string? Cut) Make(LintResult result, SarifOptions options)
    {
        var locale = result.Locale;
        var all = result.Shown(options.Suppressed).Where(found => !SarifNotifications.IsAboutTheRun(found.Descriptor)).ToList();
        if (all.Count <= options.MaxResults)
            return (all, null);
        var kept = Enumerable.Range(0, all.Count)
            .OrderBy(at => all[at].Suppression is not null)
            .ThenByDescending(at => all[at].Severity)
            .ThenBy(at => at)
            .Take(options.MaxResults)
            .ToHashSet();
        var left = Enumerable.Range(0, all.Count).Where(at => !kept.Contains(at)).Select(at => all[at].Severity)
            .GroupBy(severity => severity)
            .OrderByDescending(group => group.Key)
            .Select(group => locale.Quantity(group.Key.Word(), group.Count()));
        return (
            [.. all.Where((_, at) => kept.Contains(at))],
            locale.Say(
                "of {0} the worst {1} are in this log, as code scanning keeps no more; left out: {2}",
                locale.Quantity("finding", all.Count),
                locale.Number(options.MaxResults),
                string.Join(", ", left)));
    }
}
