using System.Collections.Immutable;

namespace ContentLint.Configuration;

/// <summary>The settings of one section that has some.</summary>
/// <param name="Folder">The folder of the file, which the glob starts from.</param>
/// <param name="Glob">Matches the linted files.</param>
/// <param name="Settings">Later ones win.</param>
internal sealed record SettingsSection(string Folder, EditorConfigGlob Glob, ImmutableArray<Setting> Settings);
