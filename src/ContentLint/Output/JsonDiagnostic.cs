using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>One finding in our own JSON, for the reports that are made of it.</summary>
internal static class JsonDiagnostic
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
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
        if (diagnostic.Suppression is { } suppression)
            WriteSuppression(json, suppression);
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

    private static void WriteSuppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject("suppression");
        json.WriteString("kind", suppression.Source.ToString().ToLowerInvariant());
        json.WriteString("justification", VisibleText.InOneLine(suppression.Justification));
        json.WriteEndObject();
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
