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
    // Texts alone, looked up once a rule: a table of severities would cost more to make than it saves.
    private readonly Dictionary<string, string> _settings;

    internal LintConfiguration(Dictionary<string, string> settings)
    {
        _settings = settings;
        Language = settings.GetValueOrDefault(Setting.Language);
        RuleFolders = [.. settings.GetValueOrDefault(Setting.RuleFolders, "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Nothing is set: every rule has its own severity and no options.</summary>
    public static LintConfiguration Default { get; } = new([]);

    /// <summary>The tag of a language of the rule set; null where the text decides.</summary>
    public string? Language { get; }

    /// <summary>Full paths, parted by '/'.</summary>
    public ImmutableArray<string> RuleFolders { get; }

    /// <summary>Equal for configurations that say the same.</summary>
    internal string Fingerprint =>
        string.Join('\n', _settings.OrderBy(setting => setting.Key, StringComparer.Ordinal).Select(setting => $"{setting.Key}={setting.Value.Length}:{setting.Value}"));

    /// <summary>What is said of the rule, else of its category, else the rule's own.</summary>
    public Severity SeverityOf(DiagnosticDescriptor descriptor)
    {
        var category = descriptor.Category.ToString().ToLowerInvariant();
        var value = _settings.GetValueOrDefault(Setting.SeverityOfRule(descriptor.Id))
            ?? _settings.GetValueOrDefault(Setting.SeverityOfCategory(category));
        return Enum.TryParse<Severity>(value, ignoreCase: true, out var severity) ? severity : descriptor.DefaultSeverity;
    }

    public RuleOptions OptionsOf(DiagnosticDescriptor descriptor)
    {
        var prefix = Setting.OptionsOf(descriptor.Id);
        var options = _settings
            .Where(setting => setting.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(setting => KeyValuePair.Create(setting.Key[prefix.Length..], setting.Value))
            .ToArray();
        return options is [] ? RuleOptions.None : new(options);
    }
}
