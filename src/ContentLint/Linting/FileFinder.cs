using System.Collections.Frozen;

namespace ContentLint.Linting;

/// <summary>
/// Turns the paths that a user names into the files to check. A file that is named is always checked; in a folder, those that
/// hold articles are. Links inside a folder are left alone, as version control leaves them: what they lead to is checked
/// where it stands, and no loop can arise.
/// </summary>
public sealed class FileFinder
{
    private static readonly FrozenSet<string> Extensions =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".txt", ".md", ".markdown", ".mdx", ".html", ".htm");

    // What package managers and builds make; folders that begin with a full stop are left out as well.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.Create(StringComparer.Ordinal, "node_modules", "bin", "obj");

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LintNote> _notes = new(StringComparer.Ordinal);

    private FileFinder(string root) => _root = root;

    /// <param name="paths">Absolute paths of files and folders.</param>
    /// <param name="root">The absolute path that reports show paths relative to.</param>
    public static FoundFiles Find(IEnumerable<string> paths, string root)
    {
        var finder = new FileFinder(root);
        foreach (var path in paths)
            finder.AddNamed(path);
        return new([.. finder._files.Values], [.. finder._notes.Values]);
    }

    /// <summary>The path as reports show it: relative to <paramref name="root"/>, parted by '/'.</summary>
    public static string ReportPath(string root, string fullPath) =>
        Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether a file in a folder is taken for an article, by its extension.</summary>
    public static bool IsArticle(string path) => Extensions.Contains(Path.GetExtension(path));

    private void AddNamed(string path)
    {
        if (Directory.Exists(path))
            AddFolder(path);
        else if (File.Exists(path))
            AddFile(path);
        else
            AddNote(path, "no such file or folder");
    }

    private void AddFolder(string path)
    {
        var folders = new Stack<string>([path]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
                {
                    if (entry.LinkTarget is not null)
                        continue;
                    if (entry is DirectoryInfo)
                        AddUnlessLeftOut(folders, entry);
                    else if (IsArticle(entry.Name))
                        AddFile(entry.FullName);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                AddNote(folder, failure is UnauthorizedAccessException ? "access to the folder is denied" : failure.Message);
            }
        }
    }

    private static void AddUnlessLeftOut(Stack<string> folders, FileSystemInfo folder)
    {
        if (!folder.Name.StartsWith('.') && !LeftOut.Contains(folder.Name))
            folders.Push(folder.FullName);
    }

    private void AddFile(string fullPath)
    {
        var path = ReportPath(_root, fullPath);
        _files[path] = new(path, fullPath, () => File.ReadAllBytes(fullPath));
    }

    private void AddNote(string fullPath, string message)
    {
        var path = ReportPath(_root, fullPath);
        _notes[path] = new(path, message, IsError: true);
    }
}
