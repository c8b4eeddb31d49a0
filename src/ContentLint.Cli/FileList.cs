using System.Text;

namespace ContentLint.Cli;

/// <summary>Paths that come in a file or through the standard input.</summary>
internal static class FileList
{
    /// <summary>Parted by NUL if there is one, else by line ends; empty ones are none.</summary>
    public static IEnumerable<string> Read(string path, Terminal terminal)
    {
        var text = Encoding.UTF8.GetString(ReadBytes(path, terminal));
        var names = text.Contains('\0', StringComparison.Ordinal)
            ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0);

        // In a list of files "-" is one.
        return names.Select(name => name == CheckInput.Standard ? "./-" : name);
    }

    private static byte[] ReadBytes(string path, Terminal terminal)
    {
        if (path == CheckInput.Standard)
            return CheckInput.ReadToEnd(terminal.Cancellation);
        return File.Exists(terminal.FullPath(path))
            ? File.ReadAllBytes(terminal.FullPath(path))
            : throw new UsageException($"--files-from: there is no file '{path}'");
    }
}
