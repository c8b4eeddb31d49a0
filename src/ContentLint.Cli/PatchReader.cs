using System.Globalization;
using System.Text;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>
/// Reads which lines of which files a patch changes, as <c>git diff -U0</c> writes it. The lines of a hunk are passed over by their
/// number, so that text which looks like a patch is none.
/// </summary>
internal static class PatchReader
{
    private const string FilePrefix = "+++ ";
    private const string HunkPrefix = "@@ -";

    private const string HeaderPrefix = "diff --git ";
    private const string RenamePrefix = "rename to ";
    private const string BinaryPrefix = "Binary files ";

    /// <summary>
    /// By the path after the change, from the root of the work tree; files that are gone, and those without lines, are not there. What git
    /// takes for binary, such as text in UTF-16, has changed as a whole.
    /// </summary>
    public static Dictionary<string, ReportScope> Read(string patch)
    {
        var changes = new Dictionary<string, List<LineRange>>(StringComparer.Ordinal);
        var binaries = new HashSet<string>(StringComparer.Ordinal);
        List<LineRange>? file = null;
        string? path = null;
        var lines = patch.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.StartsWith(HeaderPrefix, StringComparison.Ordinal))
            {
                (file, path) = (null, ReadHeader(line));
            }
            else if (line.StartsWith(RenamePrefix, StringComparison.Ordinal))
            {
                path = Unquote(line[RenamePrefix.Length..]);
            }
            else if (line.StartsWith(BinaryPrefix, StringComparison.Ordinal) && !line.EndsWith(" and /dev/null differ", StringComparison.Ordinal))
            {
                binaries.Add(path!);
            }
            else if (line.StartsWith(FilePrefix, StringComparison.Ordinal))
            {
                file = ReadTarget(line[FilePrefix.Length..]) is { } target ? changes[target] = [] : null;
            }
            else if (line.StartsWith(HunkPrefix, StringComparison.Ordinal))
            {
                var (removed, added, start) = ReadHunk(line);

                // "+7,0" says that lines after the seventh are gone.
                file?.Add(added == 0 ? new(start, start) : new(start - 1, start - 1 + added));
                at += removed + added;
            }
        }

        var scopes = changes.ToDictionary(change => change.Key, change => ReportScope.Changed(change.Value), StringComparer.Ordinal);
        foreach (var binary in binaries)
            scopes[binary] = ReportScope.Whole;
        return scopes;
    }

    // "diff --git a/x b/x": but for a rename, which is told by itself, the two are of one length.
    private static string? ReadHeader(string line)
    {
        var paths = line[HeaderPrefix.Length..];
        return ReadTarget(paths[((paths.Length / 2) + 1)..]);
    }

    // Null for "/dev/null".
    private static string? ReadTarget(string written)
    {
        var path = Unquote(written);
        return path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : null;
    }

    // "@@ -12,3 +14 @@": a number without a comma is of one line.
    private static (int Removed, int Added, int Start) ReadHunk(string line)
    {
        var parts = line.Split(' ');
        var (_, removed) = ReadRange(parts[1]);
        var (start, added) = ReadRange(parts[2]);
        return (removed, added, start);
    }

    private static (int Start, int Count) ReadRange(string text)
    {
        var numbers = text[1..].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers.Length > 1 ? numbers[1] : 1);
    }

    /// <summary>Git puts a path in quotation marks, C style, when it holds a mark, a backslash or a control character; a tab follows one with blanks.</summary>
    private static string Unquote(string written)
    {
        var path = written.TrimEnd('\t');
        if (path is not ['"', .., '"'])
            return path;
        var bytes = new List<byte>();
        var inner = path[1..^1];
        for (var at = 0; at < inner.Length; at++)
        {
            if (inner[at] != '\\')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(inner, at, char.IsHighSurrogate(inner[at]) ? 2 : 1));
                at += char.IsHighSurrogate(inner[at]) ? 1 : 0;
                continue;
            }

            at++;
            if (inner[at] is >= '0' and <= '7')
            {
                bytes.Add(Convert.ToByte(inner.Substring(at, 3), 8));
                at += 2;
                continue;
            }

            bytes.Add((byte)(inner[at] switch { 'a' => '\a', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', var same => same }));
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
