using System.Buffers;
using System.Text;

namespace ContentLint.Linting.Ignoring;

/// <summary>
/// One line of an ignore file, as gitignore(5) has it: <c>*</c> and <c>?</c> stop at '/', <c>**</c> between slashes does not, a
/// pattern with a slash before its end starts at the folder of the file, one that ends in a slash is for folders, <c>!</c> takes back.
/// </summary>
internal sealed class IgnorePattern
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*?[\\");

    // Git sets aside what is no glob before it matches the rest: so two asterisks stand at the start of "a**/b" as they do in "**/b".
    private readonly string _literal;
    private readonly string _glob;

    private IgnorePattern(string text, bool isForFolders, bool takesBack)
    {
        var special = text.AsSpan().IndexOfAny(Special);
        var length = special < 0 ? text.Length : special;
        (_literal, _glob, IsForFolders, TakesBack) = (text[..length], text[length..], isForFolders, takesBack);
    }

    public bool TakesBack { get; }

    private bool IsForFolders { get; }

    /// <summary>Null for a blank line, a comment, and a pattern that can match nothing.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = Bytes(TrimEnd(line));
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
        if (text[0] == '/')
            text = text[1..];
        return text.Length == 0 || !WildMatch.IsWhole(text) ? null : new(isAnchored ? text : "**/" + text, isForFolders, takesBack);
    }

    /// <summary>Git matches bytes: to <c>?</c> a letter with an accent is two characters. Here each byte is the character of that number.</summary>
    public static string Bytes(string text) => Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <param name="path">From the folder of the ignore file, parted by '/', through <see cref="Bytes"/>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsMatch(ReadOnlySpan<char> path, bool isFolder) =>
        (isFolder || !IsForFolders) && path.StartsWith(_literal, StringComparison.Ordinal) && WildMatch.IsMatch(_glob, path[_literal.Length..]);

    // Of the end of a line a carriage return goes, and blanks but for one that a backslash stands before.
    private static string TrimEnd(string text)
    {
        var line = text.EndsWith('\r') ? text[..^1] : text;
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ')
            end--;
        var backslashes = 0;
        while (backslashes < end && line[end - 1 - backslashes] == '\\')
            backslashes++;
        return end < line.Length && line[end] == ' ' && backslashes % 2 == 1 ? line[..(end + 1)] : line[..end];
    }
}
