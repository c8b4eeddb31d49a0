namespace ContentLint.EndToEnd;

/// <summary>A sandbox that is a git repository, for tests that are skipped where git is not installed.</summary>
public sealed class GitSandbox : IDisposable
{
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_SYSTEM"] = "/dev/null",
        ["GIT_AUTHOR_NAME"] = "Penulis",
        ["GIT_AUTHOR_EMAIL"] = "penulis@contoh.id",
        ["GIT_COMMITTER_NAME"] = "Penulis",
        ["GIT_COMMITTER_EMAIL"] = "penulis@contoh.id",
        ["CONTENTLINT"] = Sandbox.Tool,
    };

    public GitSandbox()
    {
        Git("init", "-q", "-b", "utama");
        Sandbox.Write(".git/info/exclude", "rules/\n");
    }

    public Sandbox Sandbox { get; } = new();

    public void Dispose() => Sandbox.Dispose();

    public string Git(params string[] arguments)
    {
        var run = Start(arguments);
        Assert.True(run.ExitCode == 0, $"git {string.Join(' ', arguments)}: {run.Error}");
        return run.Output;
    }

    public ToolRun Start(params string[] arguments) => Sandbox.Start("git", arguments, [], Variables);

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "-q", "--allow-empty", "-m", message);
    }

    /// <summary>The places of the findings, or what was told on the error stream.</summary>
    public string Check(params string[] arguments)
    {
        var run = Sandbox.Check(arguments);
        var places = run.Output.Split('\n')
            .Select(line => line.IndexOf(" warning CL", StringComparison.Ordinal) is > 0 and var end ? line[..end] : null)
            .OfType<string>();
        return string.Join("; ", places) + run.Error.TrimEnd();
    }
}
