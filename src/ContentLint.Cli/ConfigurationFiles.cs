using ContentLint.Configuration;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>The .editorconfig files of the disk.</summary>
internal static class ConfigurationFiles
{
    public static EditorConfigFiles Of(Terminal terminal) => new(
        path => File.Exists(path) ? File.ReadAllText(path) : null, path => FileFinder.ReportPath(terminal.Folder, path));
}
