using System.Collections.Immutable;

namespace ContentLint.LanguageServer;

/// <summary>The folders that the editor has open, each with its rules. A text outside of them is read with those of its own folder.</summary>
internal sealed class Workspaces(Func<string, string?> openTextAt)
{
    private readonly Dictionary<string, RuleWorkspace> _byRoot = new(StringComparer.Ordinal);
    private readonly MemoryStore _store = new();
    private ImmutableArray<string> _roots = [];

    public Settings Settings { get; set; } = new();

    public ImmutableArray<string> FolderUris { get; private set; } = [];

    public void SetFolders(IEnumerable<string> uris)
    {
        FolderUris = [.. uris];
        _roots = [.. FolderUris.Select(OpenDocument.PathOf).OfType<string>().Select(path => path.TrimEnd('/')).OrderByDescending(path => path.Length)];
        Forget();
    }

    public void Forget() => _byRoot.Clear();

    public RuleWorkspace For(OpenDocument document)
    {
        var root = RootOf(document);
        if (!_byRoot.TryGetValue(root, out var workspace))
            _byRoot.Add(root, workspace = new(root, Settings, openTextAt, _store));
        return workspace;
    }

    /// <summary>Whether the text is in a folder that the editor has open: only there it is known what belongs together.</summary>
    public bool Holds(OpenDocument document) => document.FullPath is { } path && _roots.Any(root => path.StartsWith(root + '/', StringComparison.Ordinal));

    private string RootOf(OpenDocument document)
    {
        if (document.FullPath is not { } path)
            return _roots.IsEmpty ? "/" : _roots[^1];
        return _roots.FirstOrDefault(root => path.StartsWith(root + '/', StringComparison.Ordinal)) ?? Path.GetDirectoryName(path)!.Replace('\\', '/');
    }
}
