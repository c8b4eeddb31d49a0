using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// SARIF 2.1.0 (OASIS, errata 01), streamed, in the small form that GitHub code scanning, Visual Studio and VS Code read: one
/// run, the rules that were active, a result for each finding in a text. What went wrong with the run itself is no result
/// but a notification of the invocation: a rule that failed and files that were not checked are execution notifications,
/// wrong rule files and configuration are configuration notifications.
/// </summary>
public sealed class SarifFormatter(SarifOptions options) : DiagnosticFormatter
{
    public override string Name => "sarif";

    public override void Write(LintResult result, TextWriter output)
    {
        var (shown, cut) = SarifCut.Make(result, options);

        // Of what can go wrong with a run only that is named that did.
        var rules = result.ActiveRules.Where(rule => !SarifNotifications.IsAboutTheRun(rule))
            .Concat(result.Shown(options.Suppressed).Select(diagnostic => diagnostic.Descriptor))
            .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToLookup(SarifNotifications.IsAboutTheRun);

        using var report = new JsonOutput();
        var json = report.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        if (result.Locale != Locale.English)
            json.WriteString("language", result.Locale.Tag);
        WriteTool(json, rules);
        new SarifNotifications(json, options).Write(result, cut);
        WriteUriBase(json);
        json.WriteString("columnKind", "utf16CodeUnits");

        json.WriteStartArray("results");
        var results = new SarifResults(json, options, [.. rules[false].Select(rule => rule.Id)], result.HasBaseline, result.Locale);
        foreach (var diagnostic in shown)
        {
            results.Write(diagnostic);
            report.FlushTo(output);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        report.FlushTo(output);
        output.Write('\n');
    }

    private void WriteTool(Utf8JsonWriter json, ILookup<bool, DiagnosticDescriptor> rules)
    {
        var writer = new SarifRules(json, options);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ContentLint");
        json.WriteString("semanticVersion", options.ToolVersion);
        json.WriteString("informationUri", options.InformationUri.AbsoluteUri);
        writer.Write("rules", rules[false]);
        if (rules.Contains(key: true))
            writer.Write("notifications", rules[true]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>No absolute address: it would tell about the machine and differ from one to the next.</summary>
    private static void WriteUriBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocations.RootId);
        json.WriteText("description", "Repository root.");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
