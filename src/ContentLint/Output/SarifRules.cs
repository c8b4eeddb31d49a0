using System.Text.Json;
using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>The reporting descriptors of a SARIF log.</summary>
internal sealed class SarifRules(Utf8JsonWriter json, SarifOptions options)
{
    // GitHub rejects a log with a longer description.
    private const int LongestDescription = 1024;

    public void Write(string list, IEnumerable<DiagnosticDescriptor> rules)
    {
        json.WriteStartArray(list);
        foreach (var rule in rules)
            Write(rule);
        json.WriteEndArray();
    }

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private void Write(DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.PascalName);
        json.WriteText("shortDescription", Description(rule.Title));
        json.WriteText("fullDescription", Description(rule.Why));
        WriteHelp(rule);
        if (options.HelpUri(rule) is { } page)
            json.WriteString("helpUri", page.AbsoluteUri);
        WriteConfiguration(rule);
        WriteProperties(rule);
        json.WriteEndObject();
    }

    private void WriteHelp(DiagnosticDescriptor rule)
    {
        json.WriteStartObject("help");
        json.WriteString("text", $"{SarifMessage.Sentence(rule.Title)} {SarifMessage.Sentence(rule.Why)}");
        json.WriteString("markdown", options.HelpMarkdown(rule) ?? $"**{rule.Title}**\n\n{rule.Why.Trim()}\n");
        json.WriteEndObject();
    }

    private void WriteConfiguration(DiagnosticDescriptor rule)
    {
        json.WriteStartObject("defaultConfiguration");
        if (rule.DefaultSeverity is Severity.None)
            json.WriteBoolean("enabled", value: false);
        json.WriteString("level", LevelOf(rule.DefaultSeverity));
        json.WriteEndObject();
    }

    /// <summary>
    /// What GitHub sorts alerts by. Never a security severity, which would make a finding a security alert. A rule that is
    /// less than a warning is so because it is wrong more often.
    /// </summary>
    private void WriteProperties(DiagnosticDescriptor rule)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category.ToString().ToLowerInvariant());
        json.WriteEndArray();
        json.WriteString("precision", rule.DefaultSeverity is Severity.Error or Severity.Warning ? "high" : "medium");
        json.WriteString("problem.severity", rule.DefaultSeverity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "recommendation",
        });
        json.WriteEndObject();
    }

    private static string Description(string text)
    {
        var sentence = SarifMessage.Sentence(text.Trim());
        return sentence.Length <= LongestDescription ? sentence : string.Concat(sentence.AsSpan(0, LongestDescription - 1), "…");
    }
}
