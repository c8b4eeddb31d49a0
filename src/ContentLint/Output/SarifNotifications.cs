using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>The one invocation of a SARIF log: whether the run was whole, and what was wrong with it.</summary>
internal sealed class SarifNotifications(Utf8JsonWriter json, SarifOptions options)
{
    /// <summary>Whether a finding says something about the run, not about a text.</summary>
    public static bool IsAboutTheRun(DiagnosticDescriptor descriptor) =>
        ToolDiagnostics.AreAboutTheRun(descriptor.Id);

    /// <param name="result">The run.</param>
    /// <param name="cut">What was left out of the log, in words, or null.</param>
    public void Write(LintResult result, string? cut)
    {
        var configuration = result.Diagnostics.Where(found => IsAboutConfiguration(found.Descriptor)).ToList();
        var failures = result.Diagnostics.Where(found => found.Descriptor.Id == ToolDiagnostics.RuleFailed.Id).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !result.HasFailed);
        if (configuration.Count > 0)
        {
            json.WriteStartArray("toolConfigurationNotifications");
            configuration.ForEach(Write);
            json.WriteEndArray();
        }

        if (failures.Count > 0 || !result.Notes.IsEmpty || cut is not null)
        {
            json.WriteStartArray("toolExecutionNotifications");
            failures.ForEach(Write);
            foreach (var note in result.Notes)
                Write(note);
            if (cut is not null)
                WriteCut(cut);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static bool IsAboutConfiguration(DiagnosticDescriptor descriptor) =>
        descriptor.Id == ToolDiagnostics.InvalidRuleFile.Id || descriptor.Id == ToolDiagnostics.InvalidConfiguration.Id;

    private void Write(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WritePhysicalLocation(
            ReportUri.Of(options.PathPrefix, diagnostic.Source.Path), diagnostic.Source, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteText("message", SarifMessage.Of(diagnostic.Message, [], Locale.English));
        json.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        json.WriteEndObject();
    }

    private void WriteCut(string cut)
    {
        json.WriteStartObject();
        json.WriteText("message", SarifMessage.Sentence(cut));
        json.WriteString("level", "warning");
        json.WriteEndObject();
    }

    private void Write(LintNote note)
    {
        json.WriteStartObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteArtifactLocation(ReportUri.Of(options.PathPrefix, note.Path));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteText("message", SarifMessage.Of(note.Message, [], Locale.English));
        json.WriteString("level", note.IsError ? "error" : "note");
        json.WriteEndObject();
    }
}
