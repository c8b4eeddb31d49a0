using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>Turns the pairs of one .editorconfig file into settings and tells what is wrong with them.</summary>
internal sealed class SettingReader(KnownRules known, EditorConfigFile file, ImmutableArray<Diagnostic>.Builder errors)
{
    private const string Prefix = "contentlint";
    private const string DiagnosticKey = "contentlint_diagnostic";
    private const string CategoryKey = "contentlint_category";
    private const string OptionKey = "contentlint_rule";
    private const string SeverityPart = "severity";
    private const string DefaultValue = "default";
    private const string UnsetValue = "unset";

    private static readonly ImmutableArray<string> Keys = [CategoryKey, DiagnosticKey, Setting.Language, Setting.Locale, OptionKey, Setting.RuleFolders];

    private static readonly ImmutableArray<string> Severities =
        [.. Enum.GetNames<Severity>().Reverse().Select(name => name.ToLowerInvariant()), DefaultValue, UnsetValue];

    /// <summary>Whether a key is ours, be it misspelt; those of other tools are none of our business.</summary>
    public static bool IsOurs(EditorConfigPair pair)
    {
        if (pair.Key.StartsWith(Prefix, StringComparison.Ordinal))
            return true;
        var end = pair.Key.AsSpan().IndexOfAny('_', '.');
        return end > 0 && NearestName.Find(pair.Key[..end], [Prefix]) is not null;
    }

    public static bool IsUnset(EditorConfigPair pair) => pair.Value.Equals(UnsetValue, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null after an error has been told.</summary>
    public Setting? Read(EditorConfigPair pair)
    {
        var parts = pair.Key.Split('.');
        return parts switch
        {
            [Setting.Language] => ReadValue(pair, Setting.Language, ReadLanguage),
            [Setting.Locale] => ReadValue(pair, Setting.Locale, ReadLocale),
            [Setting.RuleFolders] => ReadValue(pair, Setting.RuleFolders, ReadFolders),
            [DiagnosticKey, var rule, SeverityPart] => ReadRuleSeverity(pair, rule),
            [CategoryKey, var category, SeverityPart] => ReadCategorySeverity(pair, category),
            [OptionKey, var rule, var option] => ReadOption(pair, rule, option),
            _ => TellUnknownKey(pair, parts),
        };
    }

    public void Tell(TextSpan span, LocalizableText message) =>
        errors.Add(new(ToolDiagnostics.InvalidConfiguration, file.Source, span) { Arguments = [message] });

    private Setting? ReadValue(EditorConfigPair pair, string key, Func<EditorConfigPair, string?> read)
    {
        if (IsUnset(pair))
            return new(key, Value: null, pair, file.Source);
        return read(pair) is { } value ? new(key, value, pair, file.Source) : null;
    }

    private Setting? ReadRuleSeverity(EditorConfigPair pair, string rule) =>
        known.FindId(rule) is { } id
            ? ReadValue(pair, Setting.SeverityOfRule(id), ReadSeverity)
            : TellUnknownRule(pair, rule);

    private Setting? ReadCategorySeverity(EditorConfigPair pair, string category)
    {
        if (KnownRules.Categories.Contains(category, StringComparer.Ordinal))
            return ReadValue(pair, Setting.SeverityOfCategory(category), ReadSeverity);
        var nearest = NearestName.Find(category, KnownRules.Categories);
        Tell(pair.KeySpan, Suggest("there is no category '{0}'", [category], nearest is null ? null : Replace(pair, 1, nearest), KnownRules.Categories));
        return null;
    }

    private Setting? ReadOption(EditorConfigPair pair, string rule, string name)
    {
        if (known.FindId(rule) is not { } id)
            return TellUnknownRule(pair, rule);
        var options = known.OptionsOf(id);
        var option = options.FirstOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (option is not null)
            return ReadValue(pair, Setting.OptionsOf(id) + option.Name, pair => ReadOptionValue(pair, option));

        var names = options.Select(option => option.Name).ToArray();
        var meant = name is SeverityPart ? Setting.SeverityOfRule(id)
            : NearestName.Find(name, names) is { } nearest ? Replace(pair, 2, nearest)
            : null;
        Tell(pair.KeySpan, Suggest("rule {0} has no option '{1}'", [id, name], meant, names));
        return null;
    }

    private string? ReadSeverity(EditorConfigPair pair)
    {
        var value = pair.Value.ToLowerInvariant();
        if (Severities.Contains(value, StringComparer.Ordinal))
            return value;
        TellValue(pair, Suggest("'{0}' is not a severity", [pair.Value], NearestName.Find(value, Severities), Severities));
        return null;
    }

    private string? ReadLanguage(EditorConfigPair pair)
    {
        var tag = known.Languages.FirstOrDefault(tag => tag.Equals(pair.Value, StringComparison.OrdinalIgnoreCase));
        if (tag is null)
            TellValue(pair, Suggest("'{0}' is not a language here", [pair.Value], meant: null, known.Languages));
        return tag;
    }

    private string? ReadLocale(EditorConfigPair pair)
    {
        var choice = Locales.Choices.FirstOrDefault(choice => choice.Equals(pair.Value, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
            TellValue(pair, Suggest("'{0}' is not a language of messages", [pair.Value], meant: null, Locales.Choices));
        return choice;
    }

    private string ReadFolders(EditorConfigPair pair) =>
        string.Join('\n', RuleFolder.Parse(file, pair).Select(folder => folder.Path));

    private string? ReadOptionValue(EditorConfigPair pair, RuleOption option)
    {
        if (option.Type is RuleOptionType.Words)
            return string.Join(", ", pair.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (option.Type is RuleOptionType.Choice)
        {
            if (option.Choices.FirstOrDefault(choice => choice.Equals(pair.Value, StringComparison.OrdinalIgnoreCase)) is { } chosen)
                return chosen;
            TellValue(pair, Suggest("'{0}' is not one of {1}", [pair.Value, string.Join(", ", option.Choices)], NearestName.Find(pair.Value, option.Choices), []));
            return null;
        }

        if (int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        TellValue(pair, LocalizableText.Of("'{0}' is not a whole number from 0 to {1}", pair.Value, int.MaxValue.ToString(CultureInfo.InvariantCulture)));
        return null;
    }

    private Setting? TellUnknownRule(EditorConfigPair pair, string rule)
    {
        var nearest = NearestName.Find(rule, known.Names);
        Tell(pair.KeySpan, Suggest("there is no rule '{0}'", [rule], nearest is null ? null : Replace(pair, 1, nearest), []));
        return null;
    }

    private Setting? TellUnknownKey(EditorConfigPair pair, string[] parts)
    {
        var form = parts[0] switch
        {
            DiagnosticKey => $"{DiagnosticKey}.RULE.{SeverityPart}",
            CategoryKey => $"{CategoryKey}.CATEGORY.{SeverityPart}",
            OptionKey => $"{OptionKey}.RULE.OPTION",
            Setting.Language or Setting.Locale or Setting.RuleFolders => parts[0],
            _ => null,
        };
        var key = file.Source[pair.KeySpan].ToString();
        var (part, nearest) = (form, parts) switch
        {
            (null, _) => (0, NearestName.Find(parts[0], Keys)),
            (_, [DiagnosticKey or CategoryKey, _, var last]) => (2, NearestName.Find(last, [SeverityPart])),
            _ => (0, null),
        };
        Tell(pair.KeySpan, form is null || nearest is not null
            ? Suggest("'{0}' is not a key", [key], nearest is null ? null : Replace(pair, part, nearest), Keys)
            : LocalizableText.Of("'{0}' is not a key; its form is '{1}'", key, form));
        return null;
    }

    private void TellValue(EditorConfigPair pair, LocalizableText message) =>
        Tell(pair.ValueSpan.IsEmpty ? pair.KeySpan : pair.ValueSpan, message);

    // Each is one phrase, whole, for those who put it into another language.
    private static LocalizableText Suggest(string format, string[] arguments, string? meant, IReadOnlyCollection<string> all) =>
        meant is not null ? LocalizableText.Of($"{format}; did you mean '{{{arguments.Length}}}'?", [.. arguments, meant])
        : all.Count > 0 ? LocalizableText.Of($"{format}; choose one of {{{arguments.Length}}}", [.. arguments, string.Join(", ", all)])
        : LocalizableText.Of(format, arguments);

    /// <summary>Writes the key as it stands there, but for one of its parts.</summary>
    private string Replace(EditorConfigPair pair, int part, string name)
    {
        var parts = file.Source[pair.KeySpan].ToString().Split('.');
        parts[part] = name;
        return string.Join('.', parts);
    }
}
