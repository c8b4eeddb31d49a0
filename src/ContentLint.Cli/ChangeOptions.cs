using System.CommandLine;
using System.Text;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>Whether a run is over what has changed, and since when.</summary>
internal sealed class ChangeOptions : OptionGroup
{
    private static readonly string[] Diff =
        ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules", "-M", "-U0"];

    private readonly Option<string?> _changedSince = new("--changed-since")
    {
        Description = "Check what has changed since this commit and the current one parted; tell findings in changed paragraphs only.",
        HelpName = "commit",
    };

    private readonly Option<bool> _staged = new("--staged")
    {
        Description = "Check what is staged for the next commit, as it is staged; tell findings in changed paragraphs only.",
    };

    protected override IEnumerable<Option> Options => [_changedSince, _staged];

    public bool IsStaged(ParseResult arguments) => arguments.GetValue(_staged);

    /// <summary>Null when the run is over whole files.</summary>
    public ChangedFiles? Find(ParseResult arguments, Terminal terminal)
    {
        var reference = arguments.GetValue(_changedSince);
        if (reference is not null && IsStaged(arguments))
            throw new UsageException("--changed-since and --staged exclude each other");
        if (IsStaged(arguments))
            return FindStaged(GitRepository.Open(terminal.Folder));
        return reference is null ? null : FindSince(GitRepository.Open(terminal.Folder), reference);
    }

    private static ChangedFiles FindSince(GitRepository git, string reference)
    {
        var patch = git.Run([.. Diff, git.MergeBase(reference), "--"]);
        var scopes = Scopes(git, patch);
        foreach (var path in List(git.Run("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/")))
            scopes[FullPath(git, path)] = ReportScope.Whole;
        return new(scopes, File.ReadAllBytes);
    }

    private static ChangedFiles FindStaged(GitRepository git)
    {
        var scopes = Scopes(git, git.Run([.. Diff, "--cached", "--"]));
        var blobs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in List(git.Run("ls-files", "--stage", "--full-name", "-z", "--", ":/")))
        {
            // "100644 e69de29… 0<tab>path"
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            blobs[FullPath(git, entry[(tab + 1)..])] = entry.Split(' ')[1];
        }

        return new(scopes, path => git.Run("cat-file", "blob", blobs[path]));
    }

    private static Dictionary<string, ReportScope> Scopes(GitRepository git, byte[] patch) => PatchReader.Read(GitRepository.Text(patch))
        .Where(file => file.Value.Count > 0)
        .ToDictionary(file => FullPath(git, file.Key), file => ReportScope.Changed(file.Value), StringComparer.Ordinal);

    private static string FullPath(GitRepository git, string path) => Path.GetFullPath(path, git.Root);

    private static string[] List(byte[] output) => Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
