using System.Collections.Frozen;

namespace ContentLint.Linting;

/// <summary>Which of the things in a folder are looked at: by their names, and by what is ignored.</summary>
public sealed class ArticleFilter(FileSearch search)
{
    private static readonly FrozenSet<string> Extensions =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".txt", ".md", ".markdown", ".mdx", ".html", ".htm");

    // What package managers and builds make.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.Create(StringComparer.Ordinal, "node_modules", "bin", "obj");

    /// <summary>Whether a file in a folder is taken for an article, by its extension.</summary>
    public static bool IsArticle(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>Whether a file, or what is in a folder, may be an article, once the folder that holds it is looked at.</summary>
    public bool Takes(string fullPath, bool isFolder) =>
        (isFolder ? !IsLeftOut(Path.GetFileName(fullPath)) : IsArticle(fullPath))
        && search.Ignored?.IsIgnored(fullPath, isFolder) != true;

    /// <summary>Whether a run over <paramref name="folder"/>, which is not left out itself, would come upon the file.</summary>
    public bool TakesIn(string folder, string file)
    {
        var start = Path.TrimEndingDirectorySeparator(folder);
        if (!file.StartsWith(Path.EndsInDirectorySeparator(start) ? start : start + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || !Takes(file, isFolder: false))
        {
            return false;
        }

        for (var above = Path.GetDirectoryName(file)!; above != start; above = Path.GetDirectoryName(above)!)
        {
            if (!Takes(above, isFolder: true))
                return false;
        }

        return true;
    }

    /// <summary>Whether a path is left out although it is named.</summary>
    public bool LeavesOutNamed(string fullPath) =>
        search is { IgnoresNamed: true, Ignored: { } ignored } && ignored.IsIgnoredWithFolders(fullPath, Directory.Exists(fullPath));

    private bool IsLeftOut(string folder) =>
        (folder.StartsWith('.') && !search.FindsHidden) || LeftOut.Contains(folder) || folder == ".git";
}
