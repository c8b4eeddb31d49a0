using System.Collections.Immutable;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>What a run reads: the files to check, and those that it may compare them with.</summary>
internal sealed class CheckInput(Terminal terminal)
{
    /// <summary>The path that stands for the standard input.</summary>
    public const string Standard = "-";

    /// <summary>As the user wrote them.</summary>
    public required IReadOnlyCollection<string> Paths { get; init; }

    /// <summary>The path that stands for the standard input, or null.</summary>
    public required string? StdinFilename { get; init; }

    /// <summary>Full paths of what the run writes; what an earlier run wrote there is not checked.</summary>
    public required IReadOnlyCollection<string> Reports { get; init; }

    /// <summary>The full path of the baseline, which is no article whatever its name; null for none.</summary>
    public required string? Baseline { get; init; }

    /// <summary>Whether the rest of the repository may be read too.</summary>
    public required bool ComparesWithRest { get; init; }

    public required FileSearch Search { get; init; }

    private bool ReadsStandardInput => Paths.Contains(Standard, StringComparer.Ordinal);

    private HashSet<string> Named => Paths.Where(path => path != Standard).Select(terminal.FullPath).ToHashSet(StringComparer.Ordinal);

    /// <param name="changes">What has changed, when only that is to be checked.</param>
    public FoundFiles Find(ChangedFiles? changes)
    {
        if (StdinFilename is not null && !ReadsStandardInput)
            throw new UsageException("--stdin-filename is for the standard input; add '-' to the paths");
        if (changes is not null && ReadsStandardInput)
            throw new UsageException("the standard input has no history; leave out '-', or --changed-since and --staged");

        var named = Named;
        var found = changes is null ? FileFinder.Find(named, Search) : changes.Find(named, Search);
        if (Reports.FirstOrDefault(named.Contains) is { } article)
            throw new UsageException($"the report would overwrite {FileFinder.ReportPath(terminal.Folder, article)}, which is to be checked");
        found = found with
        {
            Files = [.. found.Files.Where(file => file.FullPath != Baseline && !Reports.Contains(file.FullPath!, StringComparer.Ordinal))],
            Folders = changes is null ? [.. named.Where(Directory.Exists)] : [],
        };

        // What comes through the standard input stands for the file of that name, and comes first: of two the first is checked.
        return ReadsStandardInput ? found with { Files = found.Files.Insert(0, StandardInput()) } : found;
    }

    /// <summary>
    /// The other articles of the repository that the files are in, for rules that compare articles; none for a run over folders, which names what belongs
    /// together, none outside of a repository, where nothing says what does, and none for a text without a name, which may be one of them.
    /// </summary>
    /// <param name="checkedFiles">The files that are checked anyway.</param>
    /// <param name="isOverChanges">Whether the run is over what has changed.</param>
    public ImmutableArray<InputFile> FindRest(ImmutableArray<InputFile> checkedFiles, bool isOverChanges)
    {
        if (!ComparesWithRest || (ReadsStandardInput && StdinFilename is null) || (!isOverChanges && Named.Any(Directory.Exists)))
            return [];
        var roots = checkedFiles.Select(file => Path.GetDirectoryName(file.FullPath)).OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(RepositoryRoot.Find)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        var known = checkedFiles.Select(file => file.Path).Concat(Reports.Select(path => FileFinder.ReportPath(terminal.Folder, path)))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. FileFinder.Find(roots, Search).Files
                .Where(file => !known.Contains(file.Path) && file.FullPath != Baseline)
                .Select(file => file with { Scope = ReportScope.Nothing }),
        ];
    }

    /// <summary>Nothing can end a read that waits for a person to type, so it is left to itself on Ctrl-C.</summary>
    public static byte[] ReadToEnd(CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        Task.Run(() => Terminal.OpenInput().CopyTo(bytes), CancellationToken.None).WaitAsync(cancellation).GetAwaiter().GetResult();
        return bytes.ToArray();
    }

    private InputFile StandardInput()
    {
        // Read to the end once: what has been read from a pipe is gone.
        var bytes = new Lazy<byte[]>(() => ReadToEnd(terminal.Cancellation));
        var fullPath = StdinFilename is null ? null : terminal.FullPath(StdinFilename);
        return new(fullPath is null ? "<stdin>" : FileFinder.ReportPath(terminal.Folder, fullPath), fullPath, () => bytes.Value) { IsStandardInput = true };
    }
}
