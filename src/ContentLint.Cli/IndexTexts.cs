namespace ContentLint.Cli;

/// <summary>Texts as they are staged for the next commit.</summary>
internal sealed class IndexTexts : IChangedTexts
{
    private const string LinkMode = "120000";

    private readonly Dictionary<string, (string Mode, string Id)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _conflicts = new(StringComparer.Ordinal);
    private readonly GitObjects _objects;

    public IndexTexts(GitRepository git)
    {
        _objects = git.Objects;
        foreach (var entry in git.List("ls-files", "--stage", "--full-name", "-z", "--", ":/"))
        {
            // "100644 e69de29… 0<tab>path"; the last number is not 0 for the versions of a conflict.
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var parts = entry[..tab].Split(' ');
            var path = git.FullPath(entry[(tab + 1)..]);
            if (parts[2] == "0")
                _entries[path] = (parts[0], parts[1]);
            else
                _conflicts.Add(path);
        }
    }

    public IEnumerable<string> Conflicts => _conflicts;

    public ChangedKind KindOf(string fullPath) =>
        _conflicts.Contains(fullPath) ? ChangedKind.Conflict
        : _entries[fullPath].Mode == LinkMode ? ChangedKind.Link
        : ChangedKind.File;

    public long LengthOf(string fullPath) => _objects.LengthOf(_entries[fullPath].Id);

    public byte[] Read(string fullPath) => _objects.Read(_entries[fullPath].Id);

    public void Dispose() => _objects.Dispose();
}
