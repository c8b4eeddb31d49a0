using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>The rules that found something, a line each: how often, which, and how many findings have a fix.</summary>
internal static class StatisticsTable
{
    public static void Write(LintResult result, SuppressedFindings suppressed, TextWriter output)
    {
        var locale = result.Locale;
        var counts = RuleCount.Of(result.Shown(suppressed));
        var width = counts.Select(count => locale.Number(count.Findings).Length).DefaultIfEmpty(0).Max();
        foreach (var count in counts)
        {
            var fixable = count.Fixable == 0 ? "" : count.Fixable == count.Findings ? " [*]" : $" [{locale.Number(count.Fixable)}*]";
            output.Write($"{locale.Number(count.Findings).PadLeft(width)}  {count.Rule.Id}  {count.Rule.Name}{fixable}\n");
        }

        if (counts.Any(count => count.Fixable > 0))
            output.Write($"[*] {locale.Say("with a fix")}\n");
        if (!counts.IsEmpty)
            output.Write('\n');
    }
}
