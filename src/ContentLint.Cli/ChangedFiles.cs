using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>What has changed in a repository, by full path: the lines, and where the text is read from.</summary>
internal sealed class ChangedFiles(IReadOnlyDictionary<string, ReportScope> scopes, Func<string, byte[]> read)
{
    /// <summary>The changed articles that are among the named paths or in them, and not ignored.</summary>
    public FoundFiles Find(IReadOnlySet<string> named, FileSearch search)
    {
        var missing = named.Where(path => !Path.Exists(path) && !scopes.ContainsKey(path)).Order(StringComparer.Ordinal)
            .Select(path => new LintNote(FileFinder.ReportPath(search.Root, path), "no such file or folder", IsError: true));
        return new(
            [
                .. scopes.Where(change => IsWanted(change.Key, named, search))
                    .Select(change => new InputFile(FileFinder.ReportPath(search.Root, change.Key), change.Key, () => read(change.Key)) { Scope = change.Value })
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
            [.. missing]);
    }

    private static bool IsWanted(string fullPath, IReadOnlySet<string> named, FileSearch search) =>
        named.Contains(fullPath)
        || (FileFinder.IsArticle(fullPath)
            && search.Ignored?.IsIgnoredWithFolders(fullPath, isFolder: false) != true
            && named.Any(folder => fullPath.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
}
