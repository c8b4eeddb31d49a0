using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Configuration;

/// <summary>The configuration of each linted file. Safe for use by several threads.</summary>
/// <param name="files">Where the .editorconfig files are.</param>
/// <param name="rules">The rules, options and languages that they may name.</param>
public sealed class ConfigurationSet(EditorConfigFiles files, RuleSet rules)
{
    private readonly KnownRules _known = new(rules);
    private readonly ConcurrentDictionary<string, SettingsFile> _settingsFiles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SectionChain> _chains = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LintConfiguration> _configurations = new(StringComparer.Ordinal);

    /// <summary>
    /// One CL0003 for everything that is wrong in the .editorconfig files that were needed so far, however many files needed
    /// them, by path and place.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
    [
        .. _settingsFiles.Values
            .SelectMany(file => file.Errors)
            .OrderBy(error => error.Source.Path, StringComparer.Ordinal)
            .ThenBy(error => error.Span),
    ];

    /// <param name="fullPath">Of the linted file, which need not exist; null for text that is no file.</param>
    public LintConfiguration For(string? fullPath)
    {
        if (fullPath is null)
            return LintConfiguration.Default;
        var path = EditorConfigFiles.NormalizeFull(fullPath);
        return FolderPath.FindParent(path) is { } folder
            ? _chains.GetOrAdd(folder, CreateChain).For(path)
            : LintConfiguration.Default;
    }

    /// <param name="fullPath">Of the linted file, which need not exist.</param>
    public ConfigurationExplanation Explain(string fullPath)
    {
        var path = EditorConfigFiles.NormalizeFull(fullPath);
        var chain = FolderPath.FindParent(path) is { } folder ? _chains.GetOrAdd(folder, CreateChain) : null;
        var settings = chain?.SettingsFor(path)
            .GroupBy(setting => setting.Key, StringComparer.Ordinal)
            .OrderBy(sameKey => sameKey.Key, StringComparer.Ordinal)
            .Select(sameKey => new EffectiveSetting(sameKey.Last(), [.. sameKey.SkipLast(1).Reverse()]));
        return new(For(fullPath), [.. files.FilesFor(path).Select(file => file.Source)], [.. settings ?? []]);
    }

    private SectionChain CreateChain(string folder) =>
        new([.. files.FilesOfFolder(folder).Reverse().SelectMany(file => ReadSettings(file).Sections)], Combine);

    private SettingsFile ReadSettings(EditorConfigFile file) =>
        _settingsFiles.GetOrAdd(file.Folder, _ => SettingsFile.Read(file, _known));

    private LintConfiguration Combine(IEnumerable<Setting> settings)
    {
        var combined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            if (setting.Value is null)
                combined.Remove(setting.Key);
            else
                combined[setting.Key] = setting.Value;
        }

        if (combined.Count == 0)
            return LintConfiguration.Default;
        var lines = combined.Keys.Order(StringComparer.Ordinal).Select(key => $"{key}={combined[key]}");
        return _configurations.GetOrAdd(string.Join('\0', lines), _ => new(combined));
    }
}
