using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>A line a finding, for editors and problem matchers: <c>path:line:column: severity CL0000 message</c>.</summary>
public sealed class ConciseFormatter(SuppressedFindings suppressed) : DiagnosticFormatter
{
    public override string Name => "concise";

    public override void Write(LintResult result, TextWriter output)
    {
        foreach (var found in result.Shown(suppressed))
        {
            output.Write(
                $"{ReportPlace.Of(found.Source, found.Span)}: {found.Severity.Word()} {found.Descriptor.Id} {VisibleText.InOneLine(found.Message)}{SilenceText.Of(found, result.Locale)}\n");
        }

        foreach (var note in result.Notes)
            output.Write($"{ReportPlace.Of(note.Path)}: {(note.IsError ? "error" : "note")}: {VisibleText.InOneLine(note.Message)}\n");
    }
}
