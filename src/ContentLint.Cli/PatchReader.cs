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

    /// <summary>By the path after the change, from the root of the work tree; files that are gone, and those without lines, are not there.</summary>
    public static Dictionary<string, List<LineRange>> Read(string patch)
    {
        var changes = new Dictionary<string, List<LineRange>>(StringComparer.Ordinal);
        List<LineRange>? file = null;
        var lines = patch.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.StartsWith("diff --git ", StringComparison.Ordinal))
            {
                file = null;
            }
            else if (line.StartsWith(FilePrefix, StringComparison.Ordinal))
            {
                var path = Unquote(line[FilePrefix.Length..]);
                file = path.StartsWith("b/", StringComparison.Ordinal) ? changes[path[2..]] = [] : null;
            }
            else if (line.StartsWith(HunkPrefix, StringComparison.Ordinal))
            {
                var (removed, added, start) = ReadHunk(line);

                // "+7,0" says that lines after the seventh are gone.
                file?.Add(added == 0 ? new(start, start) : new(start - 1, start - 1 + added));
                at += removed + added;
            }
        }

        return changes;
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
