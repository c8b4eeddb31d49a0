using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// The report for a person. A finding's first line has the form that problem matchers read; all that comes from a document
/// stands behind a gutter and in visible characters, so that no line can be a command to a terminal or to a CI runner.
/// </summary>
public sealed class TextFormatter(TextFormatterOptions options) : DiagnosticFormatter
{
    private const string Bold = "1";
    private const string Blue = "34";
    private const int NarrowestExcerpt = 20;

    public override string Name => "text";

    public override void Write(LintResult result, TextWriter output)
    {
        if (options.ShowsStatistics)
            StatisticsTable.Write(result, options.Suppressed, output);
        foreach (var diagnostic in options.ShowsStatistics ? [] : result.Shown(options.Suppressed))
        {
            WriteHeading(diagnostic, result.Locale, output);
            WriteExcerpt(diagnostic, result.Locale, output);
            output.Write('\n');
        }

        foreach (var note in result.Notes.Where(note => !note.IsError))
            output.Write($"{Paint(ReportPlace.Of(note.Path), Bold)}: {result.Locale.Say("note")}: {VisibleText.InOneLine(note.Message)}\n");
        if (ResultSummary.OfFixed(result) is { } fixes)
            output.Write($"{fixes}\n");
        output.Write($"{ResultSummary.Of(result)}\n");
        if (ResultSummary.OfFixable(result) is { } fixable)
            output.Write($"{fixable}\n");
    }

    private void WriteHeading(Diagnostic diagnostic, Locale locale, TextWriter output)
    {
        var place = Paint(ReportPlace.Of(diagnostic.Source, diagnostic.Span), Bold);
        var severity = Paint(locale.Word(diagnostic.Severity), ColorOf(diagnostic.Severity));
        var message = VisibleText.InOneLine(diagnostic.Message);
        output.Write($"{place} {severity} {diagnostic.Descriptor.Id} {diagnostic.Descriptor.Name}: {message}{SilenceText.Of(diagnostic, locale)}\n");
    }

    private void WriteExcerpt(Diagnostic diagnostic, Locale locale, TextWriter output)
    {
        var number = (diagnostic.Source.GetLinePosition(diagnostic.Span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);
        var indent = new string(' ', Math.Max(5, number.Length + 1));
        var room = Math.Max(NarrowestExcerpt, options.Width - indent.Length - " | ".Length);
        var excerpt = SourceExcerpt.Of(diagnostic.Source, diagnostic.Span, room);
        var bar = Paint("|", Blue);

        output.Write($"{Paint(number.PadLeft(indent.Length), Blue)} {bar} {excerpt.Text}".TrimEnd() + "\n");
        output.Write($"{indent} {bar} {WithColoredMarks(excerpt.Marks, ColorOf(diagnostic.Severity))}\n");
        if (excerpt.MoreLines > 0)
            output.Write($"{indent} {bar} … {locale.Say("and {0}", locale.Quantity("more line", excerpt.MoreLines))}\n");
        foreach (var related in diagnostic.Related)
            WriteDetail($"{VisibleText.InOneLine(related.Message)}: {ReportPlace.Of(related.Source, related.Span)}");
        if (diagnostic.Fix is { } fix)
            WriteDetail($"{locale.Say(fix.Safety is FixSafety.Safe ? "fix" : "unsafe fix")}: {VisibleText.InOneLine(fix.Title)}");

        void WriteDetail(string detail) => output.Write($"{indent} {Paint("=", Blue)} {detail}\n");
    }

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "33",
        _ => "36",
    };

    private string WithColoredMarks(string marks, string color)
    {
        var indent = marks.AsSpan().IndexOf('^');
        return marks[..indent] + Paint(marks[indent..], color);
    }

    private string Paint(string text, string code) => options.UseColor ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
