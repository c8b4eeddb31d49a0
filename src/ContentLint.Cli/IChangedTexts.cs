namespace ContentLint.Cli;

/// <summary>Where the texts of changed files are read from, by full path.</summary>
internal interface IChangedTexts : IDisposable
{
    /// <summary>Full paths of files in conflict, which git tells no changes of.</summary>
    IEnumerable<string> Conflicts { get; }

    ChangedKind KindOf(string fullPath);

    /// <summary>In bytes; 0 for a file that is gone.</summary>
    long LengthOf(string fullPath);

    byte[] Read(string fullPath);
}
