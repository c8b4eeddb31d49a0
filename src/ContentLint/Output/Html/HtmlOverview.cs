using System.Globalization;
using ContentLint.Diagnostics;

namespace ContentLint.Output.Html;

/// <summary>The upper part of the page: bars of the rules and articles with most findings, and what filters the list.</summary>
internal sealed class HtmlOverview(IReadOnlyList<NumberedFinding> findings, IReadOnlyList<HtmlFile> files, TextWriter output)
{
    private const int MostBars = 12;

    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Suggestion];

    public void Write()
    {
        if (findings.Count > 0)
        {
            output.Write("<section class=\"charts\" aria-label=\"What is found where\">\n");
            var rules = RuleCount.Of(findings.Select(found => found.Diagnostic));
            WriteBars("By rule", [.. rules.Select(rule => ($"<a href=\"#{rule.Rule.Id}\" data-filter-rule=\"{rule.Rule.Id}\">{rule.Rule.Id} {HtmlText.Escape(rule.Rule.Name)}</a>", rule.Findings))]);
            WriteBars("By article", [.. files.OrderByDescending(file => file.Findings.Count).Select(file =>
                ($"<a class=\"path\" href=\"#{file.Anchor}\" title=\"{HtmlText.Escape(file.Path)}\"><bdi>{HtmlText.Escape(file.Path)}</bdi></a>", file.Findings.Count))]);
            output.Write("</section>\n");
        }

        WriteFilters();
    }

    private void WriteBars(string title, IReadOnlyList<(string Label, int Count)> bars)
    {
        output.Write($"<div><h3>{title}</h3><ol>\n");
        foreach (var (label, count) in bars.Take(MostBars))
        {
            var share = (100.0 * count / bars[0].Count).ToString("F1", CultureInfo.InvariantCulture);
            output.Write($"<li>{label}<svg class=\"bar\" width=\"100%\" aria-hidden=\"true\"><rect width=\"{share}%\" height=\"100%\" rx=\"2\"/></svg><span class=\"count\">{ResultSummary.Number(count)}</span></li>\n");
        }

        output.Write(bars.Count > MostBars ? $"</ol><p class=\"summary\">and {ResultSummary.Number(bars.Count - MostBars)} more</p></div>\n" : "</ol></div>\n");
    }

    private void WriteFilters()
    {
        output.Write("<form class=\"filters\" aria-label=\"Filter\">\n<label>Search<input type=\"search\" name=\"text\"></label>\n");
        WriteSelect("Rule or category", "rule", Categories());
        WriteSelect("Article", "file", files.Select(file => (file.Anchor, file.Path)));
        output.Write("<fieldset aria-label=\"Severity\">");
        foreach (var severity in WorstFirst)
            output.Write($"<label><input type=\"checkbox\" name=\"severity\" value=\"{severity.Word()}\" checked>{severity.Word()}</label>");
        output.Write("</fieldset>\n<output aria-live=\"polite\"></output>\n</form>\n<p class=\"summary hint\"><kbd>J</kbd> next finding, <kbd>K</kbd> the one before</p>\n");
    }

    private IEnumerable<(string Value, string Text)> Categories() => findings.Select(found => found.Diagnostic.Descriptor)
        .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .GroupBy(rule => rule.Category)
        .SelectMany(category => category.Select(rule => (rule.Id, $"{rule.Id} {rule.Name}"))
            .Prepend((category.Key.ToString().ToLowerInvariant(), $"all of {category.Key.ToString().ToLowerInvariant()}")));

    private void WriteSelect(string label, string name, IEnumerable<(string Value, string Text)> choices)
    {
        output.Write($"<label>{label}<select name=\"{name}\"><option value=\"\">all</option>");
        foreach (var (value, text) in choices)
            output.Write($"<option value=\"{value}\">{HtmlText.Escape(text)}</option>");
        output.Write("</select></label>\n");
    }
}
