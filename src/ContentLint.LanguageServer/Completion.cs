using System.Text.Json.Nodes;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Keys and values of rule files and of our part of .editorconfig.</summary>
internal static class Completion
{
    private const int Property = 10;
    private const int Value = 12;

    /// <param name="document">The text.</param>
    /// <param name="rules">Says what kind of text it is, and knows the rules.</param>
    /// <param name="positions">Those of the text.</param>
    /// <param name="offset">Where the cursor is.</param>
    public static JsonArray At(OpenDocument document, RuleWorkspace rules, PositionMap positions, int offset)
    {
        var line = document.Source.GetLineSpan(document.Source.GetLinePosition(offset).Line);
        var before = document.Text[line.Start..offset];
        var items = document.Name == ".editorconfig" ? OfConfiguration(rules, before)
            : rules.IsRuleFile(document) ? OfRule(document, before)
            : [];

        // Editors part words at dots and hyphens, and would put a key behind its own beginning.
        var typed = before.AsSpan(before.AsSpan().LastIndexOfAny('=', ':') + 1).TrimStart();
        var span = new TextSpan(offset - typed.Length, typed.Length);
        return items.Select(item => item.Write(positions.ToRange(span))).ToJson();
    }

    private static IEnumerable<Proposal> OfConfiguration(RuleWorkspace rules, string before)
    {
        if (before.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at)
            return Values(rules, before[..at].Trim());
        string[] keys =
        [
            Setting.Language,
            Setting.Locale,
            Setting.RuleFolders,
            .. KnownRules.Categories.Select(Setting.SeverityOfCategory),
            .. rules.Rules.Rules.SelectMany(rule => rule.Kind.Options
                .Select(option => Setting.OptionsOf(rule.Descriptor.Id) + option.Name)
                .Prepend(Setting.SeverityOfRule(rule.Descriptor.Id))),
        ];
        return keys.Select(key => Item(key, Property, DetailOf(rules, key), $"{key} = "));
    }

    private static string DetailOf(RuleWorkspace rules, string key) =>
        key.Split('.') is [_, var id, ..] && rules.Rules.Find(id) is { } rule ? rule.Descriptor.In(rules.Locale).Title : string.Empty;

    private static IEnumerable<Proposal> Values(RuleWorkspace rules, string key)
    {
        if (key == Setting.Language)
            return rules.Rules.Languages.Profiles.Select(language => Item(language.Tag, Value, language.Data.Name));
        if (key == Setting.Locale)
            return Locales.Choices.Select(choice => Item(choice, Value, string.Empty));
        return key.EndsWith(".severity", StringComparison.Ordinal)
            ? Enum.GetValues<Severity>().Select(severity => Item(severity.ToString().ToLowerInvariant(), Value, string.Empty))
            : [];
    }

    private static IEnumerable<Proposal> OfRule(OpenDocument document, string before)
    {
        var kind = RuleKinds.All.FirstOrDefault(kind => document.Text.Split('\n').Any(line => line.TrimEnd() == $"kind: {kind.Name}"));
        var keys = kind is null ? [.. RuleKeys.BeforeKind, .. RuleKeys.AfterKind] : RuleKeys.Of(kind);
        if (before.IndexOf(':', StringComparison.Ordinal) is > 0 and var at)
        {
            var key = keys.FirstOrDefault(key => key.Name == before[..at].Trim());
            return (key?.Choices ?? []).Select(choice => Item(choice, Value, string.Empty));
        }

        return before.StartsWith(' ') ? [] : keys.Select(key => Item(key.Name, Property, key.Summary, $"{key.Name}: "));
    }

    private static Proposal Item(string label, int kind, string detail, string? inserted = null) => new(label, kind, detail, inserted ?? label);

    private sealed record Proposal(string Label, int Kind, string Detail, string Inserted)
    {
        public JsonObject Write(JsonObject range) => new()
        {
            ["label"] = Label,
            ["kind"] = Kind,
            ["detail"] = Detail,
            ["textEdit"] = new JsonObject { ["range"] = range, ["newText"] = Inserted },
        };
    }
}
