using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>Where the repository begins that a folder is in: what code scanning takes paths to be relative to.</summary>
internal static class RepositoryRoot
{
    /// <summary>The full path, or null outside of a repository.</summary>
    public static string? Find(string folder)
    {
        for (var root = new DirectoryInfo(folder); root is not null; root = root.Parent)
        {
            // A file in work trees and submodules.
            if (Path.Exists(Path.Combine(root.FullName, ".git")))
                return root.FullName;
        }

        return null;
    }

    /// <summary>The path from the root of the repository to the folder, parted by '/'; empty outside of a repository.</summary>
    public static string PrefixOf(string folder) => Find(folder) is { } root ? FileFinder.ReportPath(root, folder) : "";
}
