using System.Collections.Immutable;

namespace ContentLint.Linting.Ignoring;

/// <summary>
/// Which files of a file system are left out: by <c>--exclude</c>, else by <c>.contentlintignore</c>, else, in a git repository, by
/// <c>.gitignore</c> and <c>.git/info/exclude</c>. A file nearer to the path counts before one further up. Not for several threads.
/// </summary>
public sealed class IgnoreRules
{
    private const string OwnName = ".contentlintignore";
    private const string GitName = ".gitignore";

    private readonly IgnoreFile _excluded;
    private readonly bool _readsFiles;

    // By folder: the files that speak of what is in it, nearest first.
    private readonly Dictionary<string, Chain> _chains = new(StringComparer.Ordinal);

    private readonly SortedSet<string> _unreadable = new(StringComparer.Ordinal);

    private IgnoreRules(IgnoreFile excluded, bool readsFiles) => (_excluded, _readsFiles) = (excluded, readsFiles);

    /// <param name="folder">The full path that the patterns start from.</param>
    /// <param name="excluded">Patterns in the syntax of the files.</param>
    public static IgnoreRules WithFiles(string folder, IEnumerable<string> excluded) => new(IgnoreFile.Parse(folder, excluded), readsFiles: true);

    /// <summary>The patterns alone.</summary>
    public static IgnoreRules WithoutFiles(string folder, IEnumerable<string> excluded) => new(IgnoreFile.Parse(folder, excluded), readsFiles: false);

    /// <summary>Full paths of the ignore files that could not be read, so that what they name is not left out.</summary>
    public IReadOnlyCollection<string> Unreadable => _unreadable;

    /// <summary>Whether a folder or file is left out by what speaks of itself, not of the folders that it is in.</summary>
    public bool IsIgnored(string fullPath, bool isFolder)
    {
        if (DecideExcluded(fullPath, isFolder) is { } decision)
            return decision;
        if (!_readsFiles || Path.GetDirectoryName(fullPath) is not { } folder)
            return false;
        foreach (var file in ChainOf(folder).Files)
        {
            if (file.Decide(fullPath, isFolder) is { } ignored)
                return ignored;
        }

        return false;
    }

    /// <summary>
    /// Whether a folder or file, or one of the folders that it is in, is left out. What is above the repository of the command's folder
    /// does not speak of what is in it: a home folder may be a repository that ignores everything.
    /// </summary>
    public bool IsIgnoredWithFolders(string fullPath, bool isFolder)
    {
        if (IsIgnored(fullPath, isFolder))
            return true;
        for (var folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (_readsFiles && ChainOf(folder).IsRoot && !IsBelow(_excluded.Folder, folder))
                return IsExcludedWithFolders(folder);
            if (IsIgnored(folder, isFolder: true))
                return true;
        }

        return false;
    }

    private bool IsExcludedWithFolders(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (DecideExcluded(folder, isFolder: true) == true)
                return true;
        }

        return false;
    }

    private bool? DecideExcluded(string fullPath, bool isFolder) =>
        IsBelow(_excluded.Folder, fullPath) ? _excluded.Decide(fullPath, isFolder) : null;

    private static bool IsBelow(string folder, string fullPath) =>
        fullPath.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private Chain ChainOf(string folder)
    {
        if (_chains.TryGetValue(folder, out var known))
            return known;
        var isRoot = Path.Exists(Path.Combine(folder, ".git"));
        var above = isRoot || Path.GetDirectoryName(folder) is not { } parent ? Chain.Empty : ChainOf(parent);
        var isInRepository = isRoot || above.IsInRepository;
        var files = new List<IgnoreFile>();
        Add(files, Path.Combine(folder, OwnName), folder);

        // Outside of a repository a .gitignore is only a file; what is above one does not hold in it.
        if (isInRepository)
            Add(files, Path.Combine(folder, GitName), folder);
        files.AddRange(above.Files);
        if (isRoot)
            Add(files, Path.Combine(GitFolder.Of(folder), "info", "exclude"), folder);
        var chain = new Chain([.. files], isInRepository, isRoot);
        _chains.Add(folder, chain);
        return chain;
    }

    private void Add(List<IgnoreFile> files, string path, string folder)
    {
        try
        {
            if (File.Exists(path))
                files.Add(IgnoreFile.Parse(folder, File.ReadAllText(path).Split('\n')));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(path);
        }
    }

    private sealed record Chain(ImmutableArray<IgnoreFile> Files, bool IsInRepository, bool IsRoot)
    {
        public static Chain Empty { get; } = new([], IsInRepository: false, IsRoot: false);
    }
}
