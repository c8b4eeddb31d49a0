using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>
/// Turns the paths that a user names into the files to check. A file that is named is always checked; in a folder, those that
/// hold articles are, but for what is ignored. Links inside a folder are left alone, as version control leaves them: what they lead to is
/// checked where it stands, and no loop can arise.
/// </summary>
public sealed class FileFinder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly FileSearch _search;
    private readonly ArticleFilter _filter;
    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly NoteList _notes;

    private FileFinder(FileSearch search) => (_search, _filter, _notes) = (search, new(search), new(search.Root));

    /// <param name="paths">Absolute paths of files and folders.</param>
    /// <param name="search">How to look.</param>
    public static FoundFiles Find(IEnumerable<string> paths, FileSearch search)
    {
        var finder = new FileFinder(search);
        foreach (var path in paths)
            finder.AddNamed(path);
        finder._notes.FailUnreadable(search.Ignored);
        return new([.. finder._files.Values], finder._notes.ToImmutable());
    }

    /// <summary>The path as reports show it: relative to <paramref name="root"/>, parted by '/'.</summary>
    public static string ReportPath(string root, string fullPath) =>
        Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    private void AddNamed(string path)
    {
        if (!Path.Exists(path))
            _notes.Fail(path, LocalizableText.Of("no such file or folder"));
        else if (_filter.LeavesOutNamed(path))
            _notes.Tell(path, NoteList.Ignored);
        else if (Directory.Exists(path))
            AddFolder(path);
        else
            AddNamedFile(path);
    }

    private void AddNamedFile(string path)
    {
        var file = new NamedFile(path, _search.MaxLength);
        if (file.Problem is { } problem)
        {
            _notes.Fail(path, problem);
            return;
        }

        if (Path.HasExtension(path) && !ArticleFilter.IsArticle(path))
            _notes.Tell(path, LocalizableText.Of("read as plain text: its extension is not one of an article"));
        AddFile(path, file.Length, file.Read);
    }

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
                _notes.Fail(folder, failure is UnauthorizedAccessException ? LocalizableText.Of("access to the folder is denied") : Explain(folder, failure));
            }
        }
    }

    private void AddEntry(Stack<string> folders, FileSystemInfo entry)
    {
        var path = entry.FullName;
        if (!_filter.Takes(path, entry is DirectoryInfo))
            return;
        try
        {
            if (entry.LinkTarget is not null)
                _notes.Tell(path, DescribeLink(entry));
            else if (entry is FileInfo file)
                AddFound(file);
            else
                folders.Push(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _notes.Fail(path, Explain(path, failure));
        }
    }

    private static LocalizableText DescribeLink(FileSystemInfo link)
    {
        try
        {
            if (link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true })
                return NoteList.Link;
        }
        catch (IOException)
        {
            // It leads in a circle.
        }

        return LocalizableText.Of("skipped: a link that leads nowhere");
    }

    // Pipes and devices say that they are empty.
    private void AddFound(FileInfo file)
    {
        var path = file.FullName;
        if (file.Length > 0)
            AddFile(path, file.Length, () => File.ReadAllBytes(path));
        else if (FileKinds.Of(path) is var kind and not FileKind.Regular)
            _notes.Tell(path, FileKinds.DescribeSkipped(kind));
        else
            AddFile(path, 0, () => []);
    }

    // A name that is no text in UTF-8 comes with U+FFFD in it, and no longer leads to the file.
    private static LocalizableText Explain(string path, Exception failure) => Path.GetFileName(path).Contains('\uFFFD', StringComparison.Ordinal)
        ? LocalizableText.Of("cannot be read: its name is not valid UTF-8")
        : LocalizableText.Of("cannot be read: {0}", failure.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal));

    private void AddFile(string fullPath, long length, Func<byte[]> read)
    {
        var path = ReportPath(_search.Root, fullPath);
        if (length > _search.MaxLength)
            _notes.SkipLarge(fullPath, length);
        else
            _files[path] = new(path, fullPath, read);
    }
}
