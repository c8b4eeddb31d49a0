using System.Collections.Immutable;
using ContentLint.Rules;

namespace ContentLint.Linting;

/// <summary>The files of a folder of the user's own rules.</summary>
public static class RuleFolderFiles
{
    /// <summary>The full paths of all that ends in .yml, in the folders below too, in order.</summary>
    /// <param name="folder">A full path.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be read.</exception>
    public static ImmutableArray<string> Find(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <param name="files">Full paths.</param>
    /// <param name="root">The full path that reports show paths relative to.</param>
    /// <param name="readText">Gives the text of a file by its full path.</param>
    public static RuleSource Read(ImmutableArray<string> files, string root, Func<string, string> readText) =>
        new([.. files.Select(file => new RuleFile(FileFinder.ReportPath(root, file), readText(file)))]);
}
