using System.Text;
using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>One finding in reviewdog's diagnostic format. Columns count the bytes of UTF-8 from 1, ends are exclusive.</summary>
/// <param name="pathPrefix">From the root of the repository to the folder that paths start from.</param>
/// <param name="pageOf">The page of a rule, or null where there is none.</param>
internal sealed class ReviewdogDiagnostic(string pathPrefix, Func<DiagnosticDescriptor, Uri?> pageOf)
{
    public void Write(Utf8JsonWriter json, Diagnostic found)
    {
        json.WriteStartObject();
        json.WriteString("message", VisibleText.InOneLine(found.Message));
        WriteLocation(json, found.Source, found.Span);
        json.WriteString("severity", found.Severity switch { Severity.Error => "ERROR", Severity.Warning => "WARNING", _ => "INFO" });
        json.WriteStartObject("source");
        json.WriteString("name", "contentlint");
        json.WriteEndObject();
        json.WriteStartObject("code");
        json.WriteString("value", found.Descriptor.Id);
        if (pageOf(found.Descriptor) is { } page)
            json.WriteString("url", page.AbsoluteUri);
        json.WriteEndObject();
        WriteSuggestions(json, found);
        WriteRelated(json, found);
        json.WriteEndObject();
    }

    /// <summary>What could not be checked is a diagnostic without a range.</summary>
    public void Write(Utf8JsonWriter json, LintNote note)
    {
        json.WriteStartObject();
        json.WriteString("message", VisibleText.InOneLine(note.Message));
        json.WriteStartObject("location");
        json.WriteString("path", ReportPlace.FromRoot(pathPrefix, note.Path));
        json.WriteEndObject();
        json.WriteString("severity", note.IsError ? "ERROR" : "INFO");
        json.WriteEndObject();
    }

    private static void WriteSuggestions(Utf8JsonWriter json, Diagnostic found)
    {
        if (found.Fix is not { } fix)
            return;
        json.WriteStartArray("suggestions");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteRange(json, found.Source, change.Span);
            json.WriteString("text", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRelated(Utf8JsonWriter json, Diagnostic found)
    {
        if (found.Related.IsEmpty)
            return;
        json.WriteStartArray("related_locations");
        foreach (var related in found.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", VisibleText.InOneLine(related.Message));
            WriteLocation(json, related.Source, related.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WriteStartObject("location");
        json.WriteString("path", ReportPlace.FromRoot(pathPrefix, source.Path));
        WriteRange(json, source, span);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", source, span.Start);
        WritePosition(json, "end", source, span.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, SourceText source, int position)
    {
        var (line, column) = source.GetLinePosition(position);
        json.WriteStartObject(name);
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", Encoding.UTF8.GetByteCount(source[new(position - column, column)]) + 1);
        json.WriteEndObject();
    }
}
