using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>The configuration of one linted file, with the places that it comes from.</summary>
public sealed class ConfigurationExplanation
{
    internal ConfigurationExplanation(
        LintConfiguration configuration, ImmutableArray<SourceText> files, ImmutableArray<EffectiveSetting> settings)
    {
        Configuration = configuration;
        Files = files;
        Settings = settings;
    }

    public LintConfiguration Configuration { get; }

    /// <summary>The .editorconfig files that were read for it, nearest first, whether they say anything of it or not.</summary>
    public ImmutableArray<SourceText> Files { get; }

    /// <summary>By key.</summary>
    internal ImmutableArray<EffectiveSetting> Settings { get; }

    /// <summary>What decides the severity of a rule; null if that is the rule's own.</summary>
    internal Setting? FindSeverity(DiagnosticDescriptor descriptor) =>
        Find(Setting.SeverityOfRule(descriptor.Id))
        ?? Find(Setting.SeverityOfCategory(descriptor.Category.ToString().ToLowerInvariant()));

    private Setting? Find(string key) =>
        Settings.FirstOrDefault(effective => effective.Setting is { Value: not null } setting && setting.Key == key)?.Setting;
}
