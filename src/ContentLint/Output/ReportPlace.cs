using System.Globalization;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>Places as reports of one line write them.</summary>
internal static class ReportPlace
{
    /// <summary>Path, line and column, from 1.</summary>
    public static string Of(SourceText source, TextSpan span)
    {
        var (line, column) = source.GetLinePosition(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{Of(source.Path)}:{line + 1}:{column + 1}");
    }

    /// <summary>A path that begins as a command to a CI runner does ("::", "##[") gets "./" before it.</summary>
    public static string Of(string path)
    {
        var visible = VisibleText.InOneLine(path);
        return visible.TrimStart().StartsWith(':') || visible.TrimStart().StartsWith('#') ? $"./{visible}" : visible;
    }

    /// <summary>The path from the root of the repository, parted by '/'.</summary>
    /// <param name="prefix">From the root to the folder that <paramref name="path"/> starts from.</param>
    /// <param name="path">As reports show it; ".." leads up, also out of the repository.</param>
    public static string FromRoot(string prefix, string path)
    {
        var parts = new List<string>();
        foreach (var part in $"{prefix}/{path}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "..")
            {
                if (parts is [.., not ".."])
                    parts.RemoveAt(parts.Count - 1);
                else
                    parts.Add(part);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
