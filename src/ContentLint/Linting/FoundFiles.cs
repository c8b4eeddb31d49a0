using System.Collections.Immutable;

namespace ContentLint.Linting;

/// <summary>The files to check, by path, each once; and a note for each path where there was none to be had.</summary>
public sealed record FoundFiles(ImmutableArray<InputFile> Files, ImmutableArray<LintNote> Notes)
{
    /// <summary>The full paths of the folders that were searched for all their articles.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>Whether a full path is in one of <see cref="Folders"/>.</summary>
    public bool Searched(string fullPath) => Folders.Any(folder =>
        fullPath.StartsWith(Path.TrimEndingDirectorySeparator(folder), StringComparison.Ordinal)
        && (Path.EndsInDirectorySeparator(folder) || fullPath[folder.Length..].StartsWith(Path.DirectorySeparatorChar)));
}
