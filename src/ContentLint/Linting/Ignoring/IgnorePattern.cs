namespace ContentLint.Linting.Ignoring;

/// <summary>
/// One line of an ignore file, as gitignore(5) has it: <c>*</c> and <c>?</c> stop at '/', <c>**</c> between slashes does not, a
/// pattern with a slash before its end starts at the folder of the file, one that ends in a slash is for folders, <c>!</c> takes back.
/// </summary>
internal sealed class IgnorePattern
{
    private readonly string _glob;

    private IgnorePattern(string glob, bool isForFolders, bool takesBack)
    {
        (_glob, IsForFolders, TakesBack) = (glob, isForFolders, takesBack);
    }

    public bool TakesBack { get; }

    private bool IsForFolders { get; }

    /// <summary>Null for a blank line, a comment, and a pattern that can match nothing.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = TrimEnd(line);
        if (text.Length == 0 || text[0] == '#')
            return null;
        var takesBack = text[0] == '!';
        if (takesBack)
            text = text[1..];
        var isForFolders = text.EndsWith('/');
        if (isForFolders)
            text = text[..^1];
        if (text.Length == 0)
            return null;
        var isAnchored = text.Contains('/', StringComparison.Ordinal);
        text = text.TrimStart('/');
        return text.Length == 0 || !WildMatch.IsWhole(text) ? null : new(isAnchored ? text : "**/" + text, isForFolders, takesBack);
    }

    /// <param name="path">From the folder of the ignore file, parted by '/'.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsMatch(ReadOnlySpan<char> path, bool isFolder) => (isFolder || !IsForFolders) && WildMatch.IsMatch(_glob, path);

    // A blank at the end counts when a backslash stands before it.
    private static string TrimEnd(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t' or '\r')
            end--;
        var backslashes = 0;
        while (backslashes < end && line[end - 1 - backslashes] == '\\')
            backslashes++;
        return end < line.Length && line[end] == ' ' && backslashes % 2 == 1 ? line[..(end + 1)] : line[..end];
    }
}
