using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>What <c>contentlint check</c> reads.</summary>
internal static class CheckInput
{
    private const string Standard = "-";

    /// <param name="paths">As the user wrote them.</param>
    /// <param name="stdinFilename">The path that stands for the standard input, or null.</param>
    /// <param name="reports">Full paths of what the run writes; what an earlier run wrote there is not checked.</param>
    /// <param name="terminal">Where paths are relative to.</param>
    public static FoundFiles Find(string[] paths, string? stdinFilename, IReadOnlyCollection<string> reports, Terminal terminal)
    {
        var readsStandardInput = paths.Contains(Standard, StringComparer.Ordinal);
        if (stdinFilename is not null && !readsStandardInput)
            throw new UsageException("--stdin-filename is for the standard input; add '-' to the paths");

        var named = paths.Where(path => path != Standard).Select(terminal.FullPath).ToHashSet(StringComparer.Ordinal);
        var found = FileFinder.Find(named, terminal.Folder);
        if (reports.FirstOrDefault(named.Contains) is { } article)
            throw new UsageException($"the report would overwrite {FileFinder.ReportPath(terminal.Folder, article)}, which is to be checked");
        found = found with { Files = [.. found.Files.Where(file => !reports.Contains(file.FullPath!, StringComparer.Ordinal))] };

        // What comes through the standard input stands for the file of that name, and comes first: of two the first is checked.
        return readsStandardInput ? found with { Files = found.Files.Insert(0, StandardInput(stdinFilename, terminal)) } : found;
    }

    private static InputFile StandardInput(string? filename, Terminal terminal)
    {
        // Read to the end once: what has been read from a pipe is gone.
        var bytes = new Lazy<byte[]>(() => ReadToEnd(terminal.Cancellation));
        var fullPath = filename is null ? null : terminal.FullPath(filename);
        return new(fullPath is null ? "<stdin>" : FileFinder.ReportPath(terminal.Folder, fullPath), fullPath, () => bytes.Value);
    }

    /// <summary>Nothing can end a read that waits for a person to type, so it is left to itself on Ctrl-C.</summary>
    private static byte[] ReadToEnd(CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        Task.Run(() => Terminal.OpenInput().CopyTo(bytes), CancellationToken.None).WaitAsync(cancellation).GetAwaiter().GetResult();
        return bytes.ToArray();
    }
}
