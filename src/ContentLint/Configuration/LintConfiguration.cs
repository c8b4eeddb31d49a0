using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Configuration;

/// <summary>
/// What .editorconfig files say about one linted file. <see cref="ConfigurationSet"/> gives files with equal settings the
/// same instance, so that whatever is made for one configuration can be kept by reference.
/// </summary>
public sealed class LintConfiguration
{
    private readonly FrozenDictionary<string, Severity?> _severities;
    private readonly FrozenDictionary<Category, Severity?> _categories;
    private readonly FrozenDictionary<string, RuleOptions> _options;

    internal LintConfiguration(IReadOnlyDictionary<SettingKey, string> settings)
    {
        _severities = Of(SettingKind.RuleSeverity)
            .ToFrozenDictionary(setting => setting.Key.Subject, setting => ParseSeverity(setting.Value), StringComparer.Ordinal);
        _categories = Of(SettingKind.CategorySeverity)
            .ToFrozenDictionary(setting => Enum.Parse<Category>(setting.Key.Subject, ignoreCase: true), setting => ParseSeverity(setting.Value));
        _options = Of(SettingKind.RuleOption)
            .GroupBy(setting => setting.Key.Subject, StringComparer.Ordinal)
            .ToFrozenDictionary(
                rule => rule.Key,
                rule => new RuleOptions(rule.Select(setting => KeyValuePair.Create(setting.Key.Detail, setting.Value))),
                StringComparer.Ordinal);
        Language = settings.GetValueOrDefault(new SettingKey(SettingKind.Language));
        RuleFolders = settings.TryGetValue(new SettingKey(SettingKind.RuleFolders), out var folders)
            ? [.. folders.Split('\n', StringSplitOptions.RemoveEmptyEntries)]
            : [];

        IEnumerable<KeyValuePair<SettingKey, string>> Of(SettingKind kind) => settings.Where(setting => setting.Key.Kind == kind);
    }

    /// <summary>Nothing is set: every rule has its own severity and no options.</summary>
    public static LintConfiguration Default { get; } = new(ImmutableDictionary<SettingKey, string>.Empty);

    /// <summary>The tag of a language of the rule set; null where the text decides.</summary>
    public string? Language { get; }

    /// <summary>Full paths, parted by '/'.</summary>
    public ImmutableArray<string> RuleFolders { get; }

    /// <summary>What is said of the rule, else of its category, else the rule's own.</summary>
    public Severity SeverityOf(DiagnosticDescriptor descriptor) =>
        (_severities.TryGetValue(descriptor.Id, out var severity) || _categories.TryGetValue(descriptor.Category, out severity)
            ? severity
            : null) ?? descriptor.DefaultSeverity;

    public RuleOptions OptionsOf(DiagnosticDescriptor descriptor) => _options.GetValueOrDefault(descriptor.Id, RuleOptions.None);

    /// <summary>Null for <c>default</c>.</summary>
    private static Severity? ParseSeverity(string value) =>
        Enum.TryParse<Severity>(value, ignoreCase: true, out var severity) ? severity : null;
}
