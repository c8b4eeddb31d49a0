using System.Collections.Frozen;
using System.Globalization;

namespace ContentLint.Linting;

/// <summary>
/// Turns the paths that a user names into the files to check. A file that is named is always checked; in a folder, those that
/// hold articles are, but for what is ignored. Links inside a folder are left alone, as version control leaves them: what they lead to is
/// checked where it stands, and no loop can arise.
/// </summary>
public sealed class FileFinder
{
    private static readonly FrozenSet<string> Extensions =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".txt", ".md", ".markdown", ".mdx", ".html", ".htm");

    // What package managers and builds make.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.Create(StringComparer.Ordinal, "node_modules", "bin", "obj");

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly FileSearch _search;
    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LintNote> _notes = new(StringComparer.Ordinal);

    private FileFinder(FileSearch search) => _search = search;

    /// <param name="paths">Absolute paths of files and folders.</param>
    /// <param name="search">How to look.</param>
    public static FoundFiles Find(IEnumerable<string> paths, FileSearch search)
    {
        var finder = new FileFinder(search);
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
        {
            if (!IsLeftOutByName(path))
                AddFolder(path);
        }
        else if (!File.Exists(path))
        {
            AddNote(path, new FileInfo(path).LinkTarget is null ? "no such file or folder" : "a link that leads nowhere", isError: true);
        }
        else if (IsLeftOutByName(path))
        {
            AddNote(path, "skipped: it is ignored");
        }
        else
        {
            // A pipe has no length, but it is read when somebody names it.
            AddFile(path, new FileInfo(path).Length, () => File.ReadAllBytes(path));
        }
    }

    private bool IsLeftOutByName(string path) =>
        _search is { IgnoresNamed: true, Ignored: { } ignored } && ignored.IsIgnoredWithFolders(path, Directory.Exists(path));

    private void AddFolder(string path)
    {
        var folders = new Stack<string>([path]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
                    AddEntry(folders, entry);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                AddNote(folder, failure is UnauthorizedAccessException ? "access to the folder is denied" : failure.Message, isError: true);
            }
        }
    }

    private void AddEntry(Stack<string> folders, FileSystemInfo entry)
    {
        var isFolder = entry is DirectoryInfo;
        var isWanted = isFolder ? !IsLeftOut(entry.Name) : IsArticle(entry.Name);
        if (!isWanted || _search.Ignored?.IsIgnored(entry.FullName, isFolder) == true)
            return;
        if (entry.LinkTarget is not null)
            AddNote(entry.FullName, "skipped: a link; what it leads to is checked where it stands");
        else if (isFolder)
            folders.Push(entry.FullName);
        else
            AddFound((FileInfo)entry);
    }

    // What says that it is empty is not opened: it may be a pipe, on which a read waits for ever.
    private void AddFound(FileInfo file)
    {
        var path = file.FullName;
        AddFile(path, file.Length, file.Length == 0 ? () => [] : () => File.ReadAllBytes(path));
    }

    private bool IsLeftOut(string folder) => (folder.StartsWith('.') && !_search.FindsHidden) || LeftOut.Contains(folder) || folder == ".git";

    private void AddFile(string fullPath, long length, Func<byte[]> read)
    {
        var path = ReportPath(_search.Root, fullPath);
        if (length > _search.MaxLength)
            AddNote(fullPath, string.Create(CultureInfo.InvariantCulture, $"skipped: its {length:N0} bytes are more than --max-file-size allows"));
        else
            _files[path] = new(path, fullPath, read);
    }

    private void AddNote(string fullPath, string message, bool isError = false)
    {
        var path = ReportPath(_search.Root, fullPath);
        _notes[path] = new(path, message, isError);
    }
}
