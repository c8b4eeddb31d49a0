using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// Markdown for the summary of a workflow's step and for people: how much of what, then the first findings, the worst before the others. A
/// summary of more than 1 MiB is not shown at all, so that this one ends before.
/// </summary>
public sealed class MarkdownFormatter(MarkdownOptions options) : DiagnosticFormatter
{
    private const int MostFindings = 50;
    private const int MostBytes = 900_000;

    public override string Name => "markdown";

    public override void Write(LintResult result, TextWriter output)
    {
        output.Write($"## ContentLint\n\n{MarkdownText.Escape(ResultSummary.Of(result))}\n");
        var shown = result.Shown(options.Suppressed).ToList();
        WriteRules(shown, result.Locale, output);
        WriteFindings(shown, result.Locale, output);
        WriteNotes(result, output);
    }

    private static void WriteRules(List<Diagnostic> shown, Locale locale, TextWriter output)
    {
        if (shown.Count == 0)
            return;
        output.Write($"\n| {locale.Say("rule")} | | {locale.Word(Severity.Error)} | {locale.Word(Severity.Warning)} | {locale.Word(Severity.Suggestion)} |\n|---|---|--:|--:|--:|\n");
        foreach (var count in RuleCount.Of(shown))
        {
            var severities = shown.Where(found => found.Descriptor.Id == count.Rule.Id).ToLookup(found => found.Severity);
            output.Write(
                $"| {count.Rule.Id} {count.Rule.Name} | {MarkdownText.Escape(count.Rule.Title)} | {Cell(Severity.Error)} | {Cell(Severity.Warning)} | {Cell(Severity.Suggestion)} |\n");

            string Cell(Severity severity) => severities[severity].Count() is > 0 and var number ? locale.Number(number) : "";
        }
    }

    private void WriteFindings(List<Diagnostic> shown, Locale locale, TextWriter output)
    {
        if (shown.Count == 0)
            return;
        output.Write($"\n| {locale.Say("place")} | {locale.Say("finding")} |\n|---|---|\n");
        var (written, bytes) = (0, 0);
        foreach (var found in shown.OrderByDescending(found => found.Severity).Take(MostFindings))
        {
            var row = $"| {Place(found)} | {locale.Word(found.Severity)} {found.Descriptor.Id}: {MarkdownText.Escape(found.Message)}{MarkdownText.Escape(SilenceText.Of(found, locale))} |\n";
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > MostBytes)
                break;
            output.Write(row);
            written++;
        }

        if (written < shown.Count)
            output.Write($"\n{locale.Say("{0} not shown here", locale.Quantity("more finding", shown.Count - written))}.\n");
    }

    private string Place(Diagnostic found)
    {
        var text = MarkdownText.Escape(ReportPlace.Of(found.Source, found.Span));
        var line = found.Source.GetLinePosition(found.Span.Start).Line + 1;
        return options.PageOf(ReportPlace.FromRoot(options.PathPrefix, found.Source.Path), line) is { } page ? $"[{text}](<{page.AbsoluteUri}>)" : text;
    }

    private static void WriteNotes(LintResult result, TextWriter output)
    {
        foreach (var note in result.Notes.Take(MostFindings))
            output.Write($"\n- {MarkdownText.Escape(note.Path)}: {result.Locale.Say(note.IsError ? "error" : "note")}: {MarkdownText.Escape(note.Message)}");
        if (!result.Notes.IsEmpty)
            output.Write('\n');
        if (result.Notes.Length > MostFindings)
            output.Write($"\n{result.Locale.Say("{0} not shown here", result.Locale.Quantity("more note", result.Notes.Length - MostFindings))}.\n");
    }
}
