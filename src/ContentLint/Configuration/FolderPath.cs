namespace ContentLint.Configuration;

/// <summary>
/// Full paths as texts, parted by '/', without a trailing one: the root of the file system is the empty text, that of a
/// Windows drive is "C:". No file system is asked, so that paths of either kind are read alike everywhere.
/// </summary>
internal static class FolderPath
{
    /// <summary>With '/' for '\' if the path is one of Windows; elsewhere '\' is a letter like any other.</summary>
    public static string Normalize(string path) => IsOfWindows(path) ? path.Replace('\\', '/') : path;

    public static bool IsFull(string path) => path.StartsWith('/') || IsOfWindows(path);

    /// <summary>The folder that holds a file or folder; null for a root.</summary>
    public static string? FindParent(string path)
    {
        var end = path.LastIndexOf('/');
        // The roots of shares are "//server/share".
        var isRoot = end < 0 || (path.StartsWith("//", StringComparison.Ordinal) && path.AsSpan(2).Count('/') < 2);
        return isRoot ? null : path[..end];
    }

    /// <summary>
    /// The folder that <paramref name="relative"/> names, seen from <paramref name="folder"/>; it may be a full path.
    /// </summary>
    public static string Resolve(string folder, string relative)
    {
        if (IsFull(relative))
            return Normalize(relative).TrimEnd('/');
        foreach (var name in relative.Split('/', '\\'))
        {
            folder = name switch
            {
                "" or "." => folder,
                ".." => FindParent(folder) ?? folder,
                _ => $"{folder}/{name}",
            };
        }

        return folder;
    }

    private static bool IsOfWindows(string path) =>
        path.StartsWith(@"\\", StringComparison.Ordinal)
        || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]));
}
