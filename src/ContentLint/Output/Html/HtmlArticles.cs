using ContentLint.Diagnostics;

namespace ContentLint.Output.Html;

/// <summary>The lower part of the page: each article with its marks, and its findings beside it.</summary>
internal sealed class HtmlArticles(IReadOnlyList<HtmlFile> files, int mostText, Locale locale, TextWriter output)
{
    // In cells of a terminal, which are letters here.
    private const int ExcerptWidth = 160;
    private const int LongestChange = 200;

    public void Write()
    {
        var left = mostText;
        output.Write("<main>\n");
        foreach (var file in files)
        {
            var source = file.Findings[0].Diagnostic.Source;
            var isWhole = source.Length <= left;
            left -= isWhole ? source.Length : 0;
            output.Write($"<section class=\"file\" id=\"{file.Anchor}\"><header><h2>{HtmlText.Escape(file.Path)}</h2><span>{HtmlText.Escape(locale.Quantity("finding", file.Findings.Count))}</span></header>\n");
            output.Write(isWhole ? $"<div class=\"body\"><div class=\"text\" tabindex=\"0\" aria-label=\"{HtmlText.Escape(locale.Say("The article"))}\">" : "<div class=\"body short\">");
            if (isWhole)
            {
                new MarkedText(source, locale, output).Write(file.Findings);
                output.Write("</div>");
            }

            output.Write($"<ol class=\"list\" aria-label=\"{HtmlText.Escape(locale.Say("Findings"))}\">\n");
            foreach (var found in file.Findings)
                Write(found, isWhole);
            output.Write("</ol></div></section>\n");
        }

        output.Write("</main>\n");
        if (left < mostText && files.Any(file => file.Findings[0].Diagnostic.Source.Length > left))
            output.Write($"<p class=\"summary\">{HtmlText.Escape(locale.Say("To keep this page small, later articles are shown by the lines around their findings."))}</p>\n");
    }

    private void Write(NumberedFinding found, bool isWhole)
    {
        var (number, diagnostic) = found;
        var rule = diagnostic.Descriptor;
        var (line, column) = diagnostic.Source.GetLinePosition(diagnostic.Span.Start);
        var silenced = diagnostic.Suppression is null ? "" : " silenced";
        output.Write($"<li class=\"finding {diagnostic.Severity.Word()}{silenced}\" id=\"n{number}\" data-number=\"{number}\" data-rule=\"{rule.Id}\" data-category=\"{rule.Category.ToString().ToLowerInvariant()}\" data-severity=\"{diagnostic.Severity.Word()}\">");
        output.Write($"<p><a href=\"#{(isWhole ? 'm' : 'n')}{number}\">{number}</a> <span class=\"severity\">{HtmlText.Escape(locale.Word(diagnostic.Severity))}</span> <a href=\"#{rule.Id}\">{rule.Id} {HtmlText.Escape(rule.Name)}</a> <small>{line + 1}:{column + 1}</small></p>");
        output.Write($"<p>{HtmlText.Escape(diagnostic.Message)}{HtmlText.Escape(SilenceText.Of(diagnostic, locale))}</p>");
        if (!isWhole)
            output.Write($"<p class=\"excerpt\">{HtmlText.Escape(SourceExcerpt.Of(diagnostic.Source, diagnostic.Span, ExcerptWidth).Text)}</p>");
        WriteFix(diagnostic);
        foreach (var related in diagnostic.Related)
            output.Write($"<p>{HtmlText.Escape(related.Message)}: {HtmlText.Escape(ReportPlace.Of(related.Source, related.Span))}</p>");
        output.Write("</li>\n");
    }

    private void WriteFix(Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix)
            return;
        output.Write($"<p>{HtmlText.Escape(locale.Say(fix.Safety is FixSafety.Safe ? "fix" : "unsafe fix"))}: {HtmlText.Escape(fix.Title)}");
        foreach (var change in fix.Changes.Where(change => change.Span.Length <= LongestChange && change.NewText.Length <= LongestChange))
            output.Write($" <del>{HtmlText.Escape(diagnostic.Source[change.Span].ToString())}</del> <ins>{HtmlText.Escape(change.NewText)}</ins>");
        output.Write("</p>");
    }
}
