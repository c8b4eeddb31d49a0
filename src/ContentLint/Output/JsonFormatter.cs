using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// Our own form for programs, described in docs/integrations.md. Lines and columns are one-based, offsets zero-based; all
/// count UTF-16 code units; ends are exclusive. Within version 1 keys are added, never changed.
/// </summary>
public sealed class JsonFormatter(JsonOptions options) : DiagnosticFormatter
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
        if (options.HasStatistics)
            WriteStatistics(json, result);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Shown(options.Suppressed))
        {
            JsonDiagnostic.Write(json, diagnostic);
            report.FlushPortionTo(output);
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
        json.WriteString("version", options.ToolVersion);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.FileCount);
        json.WriteNumber("errors", ResultSummary.Count(result, Severity.Error));
        json.WriteNumber("warnings", ResultSummary.Count(result, Severity.Warning));
        json.WriteNumber("suggestions", ResultSummary.Count(result, Severity.Suggestion));
        json.WriteNumber("suppressed", result.Diagnostics.Length - result.Reported.Count());
        json.WriteNumber("fixed", result.Fixed?.Findings ?? 0);
        json.WriteBoolean("failed", result.HasFailed);
        json.WriteEndObject();
    }

    private void WriteStatistics(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartArray("statistics");
        foreach (var count in RuleCount.Of(result.Shown(options.Suppressed)))
        {
            json.WriteStartObject();
            json.WriteString("id", count.Rule.Id);
            json.WriteString("name", count.Rule.Name);
            json.WriteNumber("findings", count.Findings);
            json.WriteNumber("fixable", count.Fixable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
}
