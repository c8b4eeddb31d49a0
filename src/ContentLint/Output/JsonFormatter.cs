using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>
/// Our own form for programs, described in docs/integrations.md. Lines and columns are one-based, offsets zero-based; all
/// count UTF-16 code units; ends are exclusive. Within version 1 keys are added, never changed.
/// </summary>
/// <param name="toolVersion">The version of contentlint.</param>
public sealed class JsonFormatter(string toolVersion) : DiagnosticFormatter
{
    private const int FormatVersion = 1;

    public override string Name => "json";

    public override void Write(LintResult result, TextWriter output)
    {
        using var report = new JsonOutput();
        var json = report.Json;
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        WriteTool(json);
        WriteSummary(json, result);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Reported)
        {
            WriteDiagnostic(json, diagnostic);
            report.FlushTo(output);
        }

        json.WriteEndArray();
        WriteNotes(json, result);
        json.WriteEndObject();
        report.FlushTo(output);
        output.Write('\n');
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "contentlint");
        json.WriteString("version", toolVersion);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.FileCount);
        json.WriteNumber("errors", ResultSummary.Count(result, Severity.Error));
        json.WriteNumber("warnings", ResultSummary.Count(result, Severity.Warning));
        json.WriteNumber("suggestions", ResultSummary.Count(result, Severity.Suggestion));
        json.WriteBoolean("failed", result.HasFailed);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", diagnostic.Severity.Word());
        json.WriteString("message", VisibleText.InOneLine(diagnostic.Message));
        WritePlace(json, diagnostic.Source, diagnostic.Span);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", VisibleText.InOneLine(related.Message));
            WritePlace(json, related.Source, related.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (diagnostic.Fix is { } fix)
            WriteFix(json, diagnostic.Source, fix);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, SourceText source, CodeFix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", VisibleText.InOneLine(fix.Title));
        json.WriteBoolean("safe", fix.Safety is FixSafety.Safe);
        json.WriteStartArray("changes");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteRange(json, source, change.Span);
            json.WriteString("newText", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartArray("notes");
        foreach (var note in result.Notes)
        {
            json.WriteStartObject();
            json.WriteString("path", note.Path);
            json.WriteString("level", note.IsError ? "error" : "note");
            json.WriteString("message", VisibleText.InOneLine(note.Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WriteString("path", source.Path);
        WriteRange(json, source, span);
    }

    private static void WriteRange(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", source, span.Start);
        WritePosition(json, "end", source, span.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, SourceText source, int offset)
    {
        var (line, column) = source.GetLinePosition(offset);
        json.WriteStartObject(name);
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", column + 1);
        json.WriteNumber("offset", offset);
        json.WriteEndObject();
    }
}
