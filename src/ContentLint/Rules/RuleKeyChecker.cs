using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>Holds a mapping against the keys it may have: unknown and missing ones, and the types of the values.</summary>
/// <param name="path">The file.</param>
/// <param name="languages">The tags that a map by language may use, next to <see cref="AnyLanguage"/>.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class RuleKeyChecker(string path, ImmutableArray<string> languages, List<RuleError> errors)
{
    /// <summary>Stands for every language, in maps by language.</summary>
    public const string AnyLanguage = "any";

    /// <summary>The language that every text for a person is written in, whatever others there are.</summary>
    public const string English = "en";

    /// <param name="map">What is checked.</param>
    /// <param name="keys">All keys that it may have.</param>
    /// <param name="owner">What the mapping is, for messages: "a rule of kind phrase".</param>
    public void Check(YamlMap map, ImmutableArray<RuleKey> keys, string owner)
    {
        foreach (var (name, value) in map.Entries)
        {
            if (keys.FirstOrDefault(key => key.Name == name.Value) is { } key)
                CheckValue(key, value);
            else
                Report(name, $"'{name.Value}' is not a key of {owner}{NearestName.Suggest(name.Value, keys.Select(known => known.Name))}");
        }

        foreach (var key in keys.Where(key => key.IsRequired && map.Find(key.Name) is null))
            Report(map, $"the key '{key.Name}' of {owner} is missing");
    }

    private void CheckValue(RuleKey key, YamlValue value)
    {
        var name = $"'{key.Name}'";
        switch (key.Type)
        {
            case RuleKeyType.Text:
                CheckText(name, value);
                break;
            case RuleKeyType.LocalizedText:
                CheckLocalized(name, value);
                break;
            case RuleKeyType.Flag:
                if (value is not YamlText { Value: "true" or "false" })
                    ReportType(name, "true or false", value);
                break;
            case RuleKeyType.Number:
                if (value is not YamlText text || !int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    ReportType(name, $"a whole number from 0 to {int.MaxValue}", value);
                break;
            case RuleKeyType.Choice:
                CheckChoice(key, value);
                break;
            case RuleKeyType.Texts:
                CheckTexts(name, value);
                break;
            case RuleKeyType.TextsByName:
                CheckMap(name, "a map from names to lists of texts", value, (inner, _) => CheckTexts(name, inner));
                break;
            case RuleKeyType.TextByLanguage:
                CheckLanguages(name, "one text", value, inner => CheckText(name, inner));
                break;
            case RuleKeyType.TextsByLanguage:
                CheckLanguages(name, "lists of texts", value, inner => CheckTexts(name, inner));
                break;
            case RuleKeyType.PairsByLanguage:
                CheckLanguages(name, "maps from text to text", value, inner => CheckPairs(name, inner));
                break;
            case RuleKeyType.Mapping:
                CheckMapping(key, value);
                break;
            case RuleKeyType.Mappings:
                CheckMappings(key, value);
                break;
            case RuleKeyType.MappingsByLanguage:
                CheckLanguages(name, "lists of mappings", value, inner => CheckMappings(key, inner));
                break;
            default:
                throw new InvalidOperationException($"no check for {key.Type}");
        }
    }

    private void CheckText(string name, YamlValue value)
    {
        if (value is not YamlText text || text.IsNothing || string.IsNullOrWhiteSpace(text.Value))
            ReportType(name, "a text", value);
    }

    // Each place where a reader's language is asked for falls back on English.
    private void CheckLocalized(string name, YamlValue value)
    {
        if (value is not YamlMap map)
        {
            if (value is YamlText { IsNothing: false })
                CheckText(name, value);
            else
                ReportType(name, "a text, or a map from language tags to texts", value);
            return;
        }

        foreach (var (tag, text) in map.Entries)
        {
            if (!languages.Contains(tag.Value, StringComparer.Ordinal))
                Report(tag, $"'{tag.Value}' is no language here (there are {string.Join(", ", languages)}){NearestName.Suggest(tag.Value, languages)}");
            CheckText(name, text);
        }

        if (map.Find(English) is null)
            Report(map, $"{name} has no English text: write one under '{English}'");
    }

    private void CheckChoice(RuleKey key, YamlValue value)
    {
        if (value is not YamlText text)
            ReportType($"'{key.Name}'", $"one of {string.Join(", ", key.Choices)}", value);
        else if (!key.Choices.Contains(text.Value, StringComparer.Ordinal))
            Report(value, $"'{key.Name}' is one of {string.Join(", ", key.Choices)}, not '{text.Value}'{NearestName.Suggest(text.Value, key.Choices)}");
    }

    private void CheckTexts(string name, YamlValue value)
    {
        if (value is not YamlList list)
        {
            ReportType(name, "a list of texts", value);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not YamlText text || text.IsNothing || string.IsNullOrWhiteSpace(text.Value))
                Report(item, $"{name} must hold texts only, but this is {item.Description}");
            else if (!seen.Add(text.Value))
                Report(item, $"{name} holds '{text.Value}' twice");
        }
    }

    private void CheckPairs(string name, YamlValue value) =>
        CheckMap(name, "a map from text to text", value, (inner, key) =>
        {
            if (string.IsNullOrWhiteSpace(key.Value))
                Report(key, $"{name} must be a map from text to text, but one of its keys is blank");
            CheckText(name, inner);
        });

    private void CheckLanguages(string name, string values, YamlValue value, Action<YamlValue> check) =>
        CheckMap(name, $"a map from language tags to {values}", value, (inner, tag) =>
        {
            if (tag.Value != AnyLanguage && !languages.Contains(tag.Value, StringComparer.Ordinal))
            {
                Report(tag, $"'{tag.Value}' is no language here (there are {string.Join(", ", languages)}, and {AnyLanguage})"
                    + NearestName.Suggest(tag.Value, languages));
            }

            check(inner);
        });

    private void CheckMap(string name, string type, YamlValue value, Action<YamlValue, RuleText> check)
    {
        if (value is not YamlMap map)
        {
            ReportType(name, type, value);
            return;
        }

        foreach (var (key, inner) in map.Entries)
            check(inner, key);
    }

    private void CheckMapping(RuleKey key, YamlValue value)
    {
        if (value is YamlMap map)
            Check(map, key.Fields, $"'{key.Name}'");
        else
            ReportType($"'{key.Name}'", "a mapping", value);
    }

    private void CheckMappings(RuleKey key, YamlValue value)
    {
        if (value is not YamlList list)
        {
            ReportType($"'{key.Name}'", "a list of mappings", value);
            return;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
                Check(map, key.Fields, $"an entry of '{key.Name}'");
            else
                Report(item, $"'{key.Name}' must hold mappings only, but this is {item.Description}");
        }
    }

    private void ReportType(string name, string type, YamlValue value) =>
        Report(value, $"{name} must be {type}, but is {Describe(value)}");

    private static string Describe(YamlValue value) =>
        value is YamlText { IsNothing: false } text && !string.IsNullOrWhiteSpace(text.Value) && text.Value.Length < 30
            ? $"'{text.Value}'"
            : value.Description;

    private void Report(YamlValue at, string message) => errors.Add(new(path, at.Line, at.Column, message));

    private void Report(RuleText at, string message) => errors.Add(new(path, at.Line, at.Column, message));
}
