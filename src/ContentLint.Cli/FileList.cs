using System.Text;

namespace ContentLint.Cli;

/// <summary>Paths that come in a file or through the standard input.</summary>
internal static class FileList
{
    /// <summary>Parted by NUL if there is one, else by line ends; empty ones are none.</summary>
    public static IEnumerable<string> Read(string path, Terminal terminal)
    {
        var bytes = path == CheckInput.Standard ? CheckInput.ReadToEnd(terminal.Cancellation) : File.ReadAllBytes(terminal.FullPath(path));
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal)
            ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0);
    }
}
