using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>
/// GitLab's code quality report: an array of findings, each with a fingerprint that is its own in the report and does not change when lines
/// move. The name of the rule stands in the description, where GitLab shows it.
/// </summary>
/// <param name="pathPrefix">From the root of the repository to the folder that paths start from.</param>
public sealed class GitLabFormatter(string pathPrefix) : DiagnosticFormatter
{
    public override string Name => "gitlab";

    public override void Write(LintResult result, TextWriter output)
    {
        using var report = new JsonOutput();
        var hash = new ContentHash();
        report.Json.WriteStartArray();
        foreach (var found in result.Reported)
        {
            Write(report.Json, found, hash);
            report.FlushTo(output);
        }

        report.Json.WriteEndArray();
        report.FlushTo(output);
        output.Write('\n');
    }

    private void Write(Utf8JsonWriter json, Diagnostic found, ContentHash hash)
    {
        var path = ReportPlace.FromRoot(pathPrefix, found.Source.Path);
        json.WriteStartObject();
        json.WriteString("description", $"{found.Descriptor.Id}: {VisibleText.InOneLine(found.Message)}");
        json.WriteString("check_name", found.Descriptor.Name);
        json.WriteString("fingerprint", hash.Of(found, path));
        json.WriteString("severity", found.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("positions");
        WritePosition(json, "begin", found.Source.GetLinePosition(found.Span.Start));
        WritePosition(json, "end", found.Source.GetLinePosition(found.Span.End));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        json.WriteEndObject();
    }
}
