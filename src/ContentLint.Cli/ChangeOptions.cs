using System.CommandLine;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>Whether a run is over what has changed, and since when.</summary>
internal sealed class ChangeOptions : OptionGroup
{
    // Each stands against a setting by which a user may have changed what git writes.
    private static readonly string[] Diff =
    [
        "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--src-prefix=a/", "--dst-prefix=b/", "--no-relative", "--inter-hunk-context=0",
        "-O/dev/null", "--ignore-submodules", "-M", "-U0",
    ];

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
        var scopes = Scopes(git, git.Run([.. Diff, git.MergeBase(reference), "--"]));
        foreach (var path in git.List("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/"))
            scopes[git.FullPath(path)] = ReportScope.Whole;
        return new(git.Root, scopes, () => new WorkTreeTexts());
    }

    private static ChangedFiles FindStaged(GitRepository git) =>
        new(git.Root, Scopes(git, git.Run([.. Diff, "--cached", "--"])), () => new IndexTexts(git));

    private static Dictionary<string, ReportScope> Scopes(GitRepository git, byte[] patch) => PatchReader.Read(GitRepository.Text(patch))
        .ToDictionary(file => git.FullPath(file.Key), file => file.Value, StringComparer.Ordinal);
}
