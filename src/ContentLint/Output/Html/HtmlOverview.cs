using System.Globalization;
using ContentLint.Diagnostics;

namespace ContentLint.Output.Html;

/// <summary>The upper part of the page: bars of the rules and articles with most findings, and what filters the list.</summary>
internal sealed class HtmlOverview(IReadOnlyList<NumberedFinding> findings, IReadOnlyList<HtmlFile> files, Locale locale, TextWriter output)
{
    private const int MostBars = 12;

    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Suggestion];

    public void Write()
    {
        if (findings.Count > 0)
        {
            output.Write($"<section class=\"charts\" aria-label=\"{HtmlText.Escape(locale.Say("What is found where"))}\">\n");
            var rules = RuleCount.Of(findings.Select(found => found.Diagnostic));
            WriteBars(locale.Say("By rule"), [.. rules.Select(rule => ($"<a href=\"#{rule.Rule.Id}\" data-filter-rule=\"{rule.Rule.Id}\">{rule.Rule.Id} {HtmlText.Escape(rule.Rule.Name)}</a>", rule.Findings))]);
            WriteBars(locale.Say("By article"), [.. files.OrderByDescending(file => file.Findings.Count).Select(file =>
                ($"<a class=\"path\" href=\"#{file.Anchor}\" title=\"{HtmlText.Escape(file.Path)}\"><bdi>{HtmlText.Escape(file.Path)}</bdi></a>", file.Findings.Count))]);
            output.Write("</section>\n");
        }

        WriteFilters();
    }

    private void WriteBars(string title, IReadOnlyList<(string Label, int Count)> bars)
    {
        output.Write($"<div><h3>{HtmlText.Escape(title)}</h3><ol>\n");
        foreach (var (label, count) in bars.Take(MostBars))
        {
            var share = (100.0 * count / bars[0].Count).ToString("F1", CultureInfo.InvariantCulture);
            output.Write($"<li>{label}<svg class=\"bar\" width=\"100%\" aria-hidden=\"true\"><rect width=\"{share}%\" height=\"100%\" rx=\"2\"/></svg><span class=\"count\">{locale.Number(count)}</span></li>\n");
        }

        output.Write(bars.Count > MostBars ? $"</ol><p class=\"summary\">{HtmlText.Escape(locale.Say("and {0} more", locale.Number(bars.Count - MostBars)))}</p></div>\n" : "</ol></div>\n");
    }

    private void WriteFilters()
    {
        output.Write($"<form class=\"filters\" aria-label=\"{HtmlText.Escape(locale.Say("Filter"))}\" data-count=\"{HtmlText.Escape(locale.Say("{0} of {1} findings"))}\">\n<label>{HtmlText.Escape(locale.Say("Search"))}<input type=\"search\" name=\"text\"></label>\n");
        WriteSelect(locale.Say("Rule or category"), "rule", Categories());
        WriteSelect(locale.Say("Article"), "file", files.Select(file => (file.Anchor, file.Path)));
        output.Write($"<fieldset aria-label=\"{HtmlText.Escape(locale.Say("Severity"))}\">");
        foreach (var severity in WorstFirst)
            output.Write($"<label><input type=\"checkbox\" name=\"severity\" value=\"{severity.Word()}\" checked>{HtmlText.Escape(locale.Word(severity))}</label>");
        output.Write($"</fieldset>\n<output aria-live=\"polite\"></output>\n</form>\n<p class=\"summary hint\"><kbd>J</kbd> {HtmlText.Escape(locale.Say("next finding"))}, <kbd>K</kbd> {HtmlText.Escape(locale.Say("the one before"))}</p>\n");
    }

    private IEnumerable<(string Value, string Text)> Categories() => findings.Select(found => found.Diagnostic.Descriptor)
        .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .GroupBy(rule => rule.Category)
        .SelectMany(category => category.Select(rule => (rule.Id, $"{rule.Id} {rule.Name}"))
            .Prepend((category.Key.ToString().ToLowerInvariant(), locale.Say("all of {0}", locale.Say(category.Key.ToString().ToLowerInvariant())))));

    private void WriteSelect(string label, string name, IEnumerable<(string Value, string Text)> choices)
    {
        output.Write($"<label>{HtmlText.Escape(label)}<select name=\"{name}\"><option value=\"\">{HtmlText.Escape(locale.Say("all"))}</option>");
        foreach (var (value, text) in choices)
            output.Write($"<option value=\"{value}\">{HtmlText.Escape(text)}</option>");
        output.Write("</select></label>\n");
    }
}
