using System.Text.Json;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>
/// The configuration of a file for programs, described in docs/configuration.md. Lines and columns are one-based. Within
/// version 1 keys are added, never changed.
/// </summary>
public static class ConfigurationJson
{
    private const int FormatVersion = 1;

    public static void Write(ShownConfiguration shown, TextWriter output)
    {
        using var report = new JsonOutput();
        var json = report.Json;
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("path", shown.Path);
        json.WriteStartArray("files");
        foreach (var file in shown.Explanation.Files)
            json.WriteStringValue(file.Path);
        json.WriteEndArray();
        WriteEach(json, "settings", shown.Explanation.Settings, effective => WriteSetting(json, effective));
        WriteEach(json, "rules", shown.Rules, rule => WriteRule(json, rule, shown.Explanation));
        WriteEach(json, "errors", shown.Errors, error => WriteError(json, error));
        json.WriteEndObject();
        report.FlushTo(output);
        output.Write('\n');
    }

    private static void WriteSetting(Utf8JsonWriter json, EffectiveSetting effective)
    {
        json.WriteString("key", effective.Setting.Key);
        WriteValue(json, effective.Setting);
        WriteEach(json, "overrides", effective.Overridden, setting => WriteValue(json, setting));
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule, ConfigurationExplanation explanation)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("severity", explanation.Configuration.SeverityOf(rule).Word());
        json.WriteString("ownSeverity", rule.DefaultSeverity.Word());
        if (explanation.FindSeverity(rule) is not { } origin)
            return;
        json.WriteStartObject("setBy");
        json.WriteString("key", origin.Key);
        WriteValue(json, origin);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, Diagnostic error)
    {
        json.WriteString("id", error.Descriptor.Id);
        json.WriteString("message", VisibleText.InOneLine(error.Message));
        WritePlace(json, error.Source, error.Span);
    }

    /// <summary>Null where a setting takes back others.</summary>
    private static void WriteValue(Utf8JsonWriter json, Setting setting)
    {
        json.WriteString("value", ConfigurationReport.Value(setting));
        WritePlace(json, setting.Source, setting.Pair.KeySpan);
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var (line, column) = source.GetLinePosition(span.Start);
        json.WriteString("path", source.Path);
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", column + 1);
    }

    private static void WriteEach<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
