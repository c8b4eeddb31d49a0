using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>reviewdog's diagnostic format as one JSON object.</summary>
/// <param name="pathPrefix">From the root of the repository to the folder that paths start from.</param>
/// <param name="pageOf">The page of a rule, or null where there is none.</param>
public sealed class ReviewdogFormatter(string pathPrefix, Func<DiagnosticDescriptor, Uri?> pageOf) : DiagnosticFormatter
{
    private readonly ReviewdogDiagnostic _diagnostic = new(pathPrefix, pageOf);

    public override string Name => "rdjson";

    public override void Write(LintResult result, TextWriter output)
    {
        using var report = new JsonOutput();
        var json = report.Json;
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "contentlint");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var found in result.Reported)
        {
            _diagnostic.Write(json, found);
            report.FlushTo(output);
        }

        foreach (var note in result.Notes)
            _diagnostic.Write(json, note);
        json.WriteEndArray();
        json.WriteEndObject();
        report.FlushTo(output);
        output.Write('\n');
    }
}
