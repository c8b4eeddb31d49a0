using System.Text.Json.Nodes;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.LanguageServer;

/// <summary>Keys and values of rule files and of our part of .editorconfig.</summary>
internal static class Completion
{
    private const int Property = 10;
    private const int Value = 12;

    /// <param name="document">The text.</param>
    /// <param name="rules">Says what kind of text it is, and knows the rules.</param>
    /// <param name="offset">Where the cursor is.</param>
    public static JsonArray At(OpenDocument document, RuleWorkspace rules, int offset)
    {
        var line = document.Source.GetLineSpan(document.Source.GetLinePosition(offset).Line);
        var before = document.Text[line.Start..offset];
        if (document.Name == ".editorconfig")
            return OfConfiguration(rules, before);
        return rules.IsRuleFile(document) ? OfRule(document, before) : [];
    }

    private static JsonArray OfConfiguration(RuleWorkspace rules, string before)
    {
        if (before.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at)
            return Values(rules, before[..at].Trim());
        string[] keys =
        [
            Setting.Language,
            Setting.RuleFolders,
            .. KnownRules.Categories.Select(Setting.SeverityOfCategory),
            .. rules.Rules.Rules.SelectMany(rule => rule.Kind.Options
                .Select(option => Setting.OptionsOf(rule.Descriptor.Id) + option.Name)
                .Prepend(Setting.SeverityOfRule(rule.Descriptor.Id))),
        ];
        return keys.Select(key => Item(key, Property, DetailOf(rules, key), $"{key} = ")).ToJson();
    }

    private static string DetailOf(RuleWorkspace rules, string key) =>
        key.Split('.') is [_, var id, ..] && rules.Rules.Find(id) is { } rule ? rule.Descriptor.Title : string.Empty;

    private static JsonArray Values(RuleWorkspace rules, string key)
    {
        if (key == Setting.Language)
            return rules.Rules.Languages.Profiles.Select(language => Item(language.Tag, Value, language.Data.Name)).ToJson();
        return key.EndsWith(".severity", StringComparison.Ordinal)
            ? Enum.GetValues<Severity>().Select(severity => Item(severity.ToString().ToLowerInvariant(), Value, string.Empty)).ToJson()
            : [];
    }

    private static JsonArray OfRule(OpenDocument document, string before)
    {
        var kind = RuleKinds.All.FirstOrDefault(kind => document.Text.Split('\n').Any(line => line.TrimEnd() == $"kind: {kind.Name}"));
        var keys = kind is null ? [.. RuleKeys.BeforeKind, .. RuleKeys.AfterKind] : RuleKeys.Of(kind);
        if (before.IndexOf(':', StringComparison.Ordinal) is > 0 and var at)
        {
            var key = keys.FirstOrDefault(key => key.Name == before[..at].Trim());
            return (key?.Choices ?? []).Select(choice => Item(choice, Value, string.Empty)).ToJson();
        }

        return before.StartsWith(' ') ? [] : keys.Select(key => Item(key.Name, Property, key.Summary, $"{key.Name}: ")).ToJson();
    }

    private static JsonObject Item(string label, int kind, string detail, string? inserted = null) => new JsonObject
    {
        ["label"] = label,
        ["kind"] = kind,
        ["detail"] = detail,
        ["insertText"] = inserted ?? label,
    };
}
