namespace ContentLint.Cli;

/// <summary>One report to write.</summary>
/// <param name="Format">A name of <see cref="ReportFormats"/>.</param>
/// <param name="FullPath">Null for the standard output.</param>
internal sealed record ReportTarget(string Format, string? FullPath)
{
    /// <summary>Whether a report without a file goes to the error stream, because something else is written to the output.</summary>
    public bool IsToError { get; init; }

    /// <summary>Reads "sarif=out/findings.sarif".</summary>
    public static ReportTarget Parse(string text, Terminal terminal)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0 || sign == text.Length - 1)
            throw new UsageException($"'--report {text}' is not of the form FORMAT=FILE");
        var format = text[..sign];
        if (!ReportFormats.Names.Contains(format, StringComparer.Ordinal))
            throw new UsageException($"'{format}' is not a format; formats are {string.Join(", ", ReportFormats.Names)}");
        return new(format, terminal.FullPath(text[(sign + 1)..]));
    }

    /// <summary>Hands <paramref name="write"/> the place to write to; the folder of a file must exist.</summary>
    public void Write(Terminal terminal, Action<TextWriter> write)
    {
        if (FullPath is null)
        {
            write(IsToError ? terminal.Error : terminal.Output);
            return;
        }

        // Others may have it open too: /dev/null, for one.
        using var file = Terminal.Writer(new FileStream(FullPath, FileMode.Create, FileAccess.Write, FileShare.ReadWrite));
        write(file);
    }
}
