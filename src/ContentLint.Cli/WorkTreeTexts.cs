namespace ContentLint.Cli;

/// <summary>Texts as they stand in the folder.</summary>
internal sealed class WorkTreeTexts : IChangedTexts
{
    /// <summary>None: what is in conflict stands in the folder with the marks of one.</summary>
    public IEnumerable<string> Conflicts => [];

    public ChangedKind KindOf(string fullPath) => new FileInfo(fullPath).LinkTarget is null ? ChangedKind.File : ChangedKind.Link;

    public long LengthOf(string fullPath) => new FileInfo(fullPath) is { Exists: true } file ? file.Length : 0;

    public byte[] Read(string fullPath) => File.ReadAllBytes(fullPath);

    public void Dispose()
    {
    }
}
