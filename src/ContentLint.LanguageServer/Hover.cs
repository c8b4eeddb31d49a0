using System.Text.Json.Nodes;
using ContentLint.Output;

namespace ContentLint.LanguageServer;

/// <summary>Why a place is reported, with examples of the rule.</summary>
internal static class Hover
{
    /// <summary>Null where nothing is reported.</summary>
    /// <param name="state">What is known of the text.</param>
    /// <param name="rules">Knows the rules.</param>
    /// <param name="position">Of the pointer.</param>
    /// <param name="encoding">Of positions.</param>
    public static JsonObject? At(CheckedDocument state, RuleWorkspace rules, JsonNode? position, PositionEncoding encoding)
    {
        var positions = new PositionMap(state.Document.Source, encoding);
        var offset = positions.ToOffset(position);
        var found = state.Findings.Where(finding => finding.Span.Start <= offset && offset <= finding.Span.End).ToArray();
        if (found.Length == 0)
            return null;
        var texts = found.DistinctBy(finding => finding.Descriptor.Id, StringComparer.Ordinal).Select(finding =>
            rules.Rules.Find(finding.Descriptor.Id) is { } rule
                ? $"{RuleHelp.Markdown(rule, locale: rules.Locale)}\n[{rule.Descriptor.Id} {rule.Descriptor.Name}]({RulePage.Of(rule.Descriptor).AbsoluteUri})"
                : $"**{finding.Descriptor.Title}**\n\n{finding.Descriptor.Why}");
        return new()
        {
            ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = string.Join("\n\n---\n\n", texts) },
            ["range"] = positions.ToRange(found.MinBy(finding => finding.Span.Length)!.Span),
        };
    }
}
