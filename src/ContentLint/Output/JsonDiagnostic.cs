using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>One finding in our own JSON, for the reports that are made of it.</summary>
internal static class JsonDiagnostic
{
    // A report has hundreds of thousands of them.
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    private static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText Related = JsonEncodedText.Encode("related");
    private static readonly JsonEncodedText Fix = JsonEncodedText.Encode("fix");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Safe = JsonEncodedText.Encode("safe");
    private static readonly JsonEncodedText Changes = JsonEncodedText.Encode("changes");
    private static readonly JsonEncodedText NewText = JsonEncodedText.Encode("newText");
    private static readonly JsonEncodedText Suppression = JsonEncodedText.Encode("suppression");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Justification = JsonEncodedText.Encode("justification");
    private static readonly JsonEncodedText Path = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText Range = JsonEncodedText.Encode("range");

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString(Id, diagnostic.Descriptor.Id);
        json.WriteString(Name, diagnostic.Descriptor.Name);
        json.WriteString(Severity, diagnostic.Severity.Word());
        json.WriteString(Message, VisibleText.InOneLine(diagnostic.Message));
        WritePlace(json, diagnostic.Source, diagnostic.Span);
        json.WriteStartArray(Related);
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString(Message, VisibleText.InOneLine(related.Message));
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
        json.WriteStartObject(Fix);
        json.WriteString(Title, VisibleText.InOneLine(fix.Title));
        json.WriteBoolean(Safe, fix.Safety is FixSafety.Safe);
        json.WriteStartArray(Changes);
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteRange(json, source, change.Span);
            json.WriteString(NewText, change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject(Suppression);
        json.WriteString(Kind, suppression.Source.ToString().ToLowerInvariant());
        json.WriteString(Justification, VisibleText.InOneLine(suppression.Justification));
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WriteString(Path, source.Path);
        WriteRange(json, source, span);
    }

    private static void WriteRange(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WritePropertyName(Range);
        JsonRange.Write(json, source, span);
    }
}
