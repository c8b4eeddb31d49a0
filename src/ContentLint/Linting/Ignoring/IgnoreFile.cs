using System.Collections.Immutable;

namespace ContentLint.Linting.Ignoring;

/// <summary>The patterns of one ignore file.</summary>
/// <param name="Folder">The full path that they start from, without a slash at the end.</param>
/// <param name="Patterns">In the order of the file: the last that matches counts.</param>
internal sealed record IgnoreFile(string Folder, ImmutableArray<IgnorePattern> Patterns)
{
    public static IgnoreFile Parse(string folder, IEnumerable<string> lines) =>
        new(folder, [.. lines.Select(IgnorePattern.Parse).OfType<IgnorePattern>()]);

    /// <summary>Whether the path is ignored or taken back; null when no pattern speaks of it.</summary>
    /// <param name="fullPath">Inside the folder.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? Decide(string fullPath, bool isFolder)
    {
        var relative = fullPath[Math.Min(fullPath.Length, Folder.TrimEnd(Path.DirectorySeparatorChar).Length + 1)..];
        if (Path.DirectorySeparatorChar != '/')
            relative = relative.Replace(Path.DirectorySeparatorChar, '/');
        relative = IgnorePattern.Bytes(relative);
        for (var at = Patterns.Length - 1; at >= 0; at--)
        {
            if (Patterns[at].IsMatch(relative, isFolder))
                return !Patterns[at].TakesBack;
        }

        return null;
    }
}
