namespace ContentLint.Linting;

/// <summary>One file to check.</summary>
/// <param name="Path">As reports show it: relative, parted by '/'.</param>
/// <param name="FullPath">Where configuration is looked for; null for text that is no file.</param>
/// <param name="Read">Gives the bytes, each time it is called; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
public sealed record InputFile(string Path, string? FullPath, Func<byte[]> Read)
{
    public ReportScope Scope { get; init; } = ReportScope.Whole;
}
