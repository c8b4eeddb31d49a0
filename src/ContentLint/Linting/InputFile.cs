using System.Text;

namespace ContentLint.Linting;

/// <summary>One file to check.</summary>
/// <param name="Path">As reports show it: relative, parted by '/'.</param>
/// <param name="FullPath">Where configuration is looked for; null for text that is no file.</param>
/// <param name="Read">Gives the bytes, each time it is called; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
public sealed record InputFile(string Path, string? FullPath, Func<byte[]> Read)
{
    /// <summary>Whether the text comes from a pipe, so that nothing can be written back to it.</summary>
    public bool IsStandardInput { get; init; }

    public ReportScope Scope { get; init; } = ReportScope.Whole;

    /// <summary>
    /// A text that somebody holds in memory, which is checked as the file that it is saved as: <see cref="ByteOrderMark"/> counts what that
    /// leaves out. A lone surrogate becomes another character of the same length.
    /// </summary>
    /// <param name="path">As reports show it.</param>
    /// <param name="fullPath">Where configuration is looked for, or null.</param>
    /// <param name="text">What is checked.</param>
    public static InputFile OfText(string path, string? fullPath, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(path, fullPath, () => bytes);
    }
}
