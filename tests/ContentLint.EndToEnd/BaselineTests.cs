namespace ContentLint.EndToEnd;

public sealed class BaselineTests : IDisposable
{
    private const string File = "contentlint-baseline.jsonl";
    private static readonly string[] Selection = ["--rules", "rules", "--select", "CL8901"];

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Baseline_is_written_read_updated_and_pruned()
    {
        _sandbox.Write("berita/a.md", Sandbox.Faulty);

        Assert.Equal((0, $"{File}: 1 entry after 1 file; 1 added, 0 removed\n", ""), Outcome(Change("create")));
        Assert.Equal((2, "", $"contentlint: there is a baseline already: {File}; 'contentlint baseline update' adds to it\n"), Outcome(Change("create")));
        Assert.Equal(0, _sandbox.Check("--baseline", File).ExitCode);

        _sandbox.Write("berita/a.md", Sandbox.Clean);
        _sandbox.Write("berita/b.md", "Dana dikumpulkan dalam rangka untuk membeli pompa.\n");
        var check = _sandbox.Check("--baseline", File, "-f", "concise");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("berita/b.md:1:18: warning CL8901", check.Output, StringComparison.Ordinal);
        Assert.Contains($"{File}:2:1: suggestion CL0007 entries for findings that are gone: 1, this one first", check.Output, StringComparison.Ordinal);
        Assert.Equal($"{File}: 1 entry after 2 files; 1 added, 1 removed\n", Change("update").Output);
        _sandbox.Write("berita/b.md", Sandbox.Clean);
        Assert.Equal($"{File}: 0 entries after 2 files; 0 added, 1 removed\n", Change("prune").Output);
        Assert.Equal("{\"contentlint-baseline\":1}\n", _sandbox.Read(File));
    }

    [Fact]
    public void Paths_begin_at_the_folder_of_the_baseline_wherever_the_command_runs()
    {
        _sandbox.Write("berita/2015/a.md", Sandbox.Faulty);
        Change("create", "--baseline", "berita/dasar.txt");

        var run = _sandbox.Start(
            "sh", ["-c", "cd berita/2015 && exec dotnet \"$0\" check --rules ../../rules --select CL8901 --baseline ../dasar.txt .. a.md", Sandbox.Tool], [], Sandbox.NoVariables);

        Assert.Contains("{\"path\":\"2015/a.md\",", _sandbox.Read("berita/dasar.txt"), StringComparison.Ordinal);
        Assert.Equal((0, "No findings in 1 file; 1 silenced by the baseline\n", ""), Outcome(run));
    }

    [Theory]
    [InlineData(null, "contentlint: there is no baseline b.jsonl; 'contentlint baseline create' writes one")]
    [InlineData("", "contentlint: b.jsonl:1:1: this is no baseline: no line names the format, as {\"contentlint-baseline\":1} does")]
    [InlineData(
        "{\"contentlint-baseline\":1}\n<<<<<<< HEAD\n{\"rule\": x}\n",
        "contentlint: b.jsonl:2:1: a merge was not finished here; keep the lines of both sides and remove the marks|contentlint: b.jsonl:3:10: this line is not JSON")]
    public void Baseline_that_cannot_be_read_ends_the_run(string? text, string expected)
    {
        _sandbox.Write("a.md", Sandbox.Faulty);
        if (text is not null)
            _sandbox.Write("b.jsonl", text);

        Assert.Equal((2, "", expected.Replace('|', '\n') + "\n"), Outcome(_sandbox.Check("--baseline", "b.jsonl")));
    }

    [Theory]
    [InlineData("rules", "contentlint: rules is no baseline: it is a folder")]
    [InlineData("tiada/b.jsonl", "contentlint: there is no folder for the baseline tiada/b.jsonl")]
    public void Baseline_that_cannot_be_written_is_told_first(string path, string expected) =>
        Assert.Equal((2, "", expected + "\n"), Outcome(Change("create", "--baseline", path)));

    [Fact]
    public void Text_without_a_path_gets_no_entry() => Assert.Equal(
        (2, "", "contentlint: an entry needs the path of its article; say with --stdin-filename what the standard input stands for\n"),
        Outcome(Change("create", "-")));

    [GitFact]
    public void Branches_that_add_entries_merge_with_the_union_of_lines()
    {
        using var git = new GitSandbox();
        git.Sandbox.Write(".gitattributes", $"{File} merge=union\n");
        git.Sandbox.Write("berita/a.md", Sandbox.Faulty);
        git.Sandbox.Run(["baseline", "create", .. Selection]);
        git.Commit("Mulai");
        AddOn(git, "satu", "berita/b.md");
        git.Git("checkout", "-q", "utama");
        AddOn(git, "dua", "berita/c.md");

        git.Git("merge", "-q", "-m", "Gabung", "satu");

        Assert.Equal("No findings in 3 files; 3 silenced by the baseline\n", git.Sandbox.Check("--baseline", File).Output);
    }

    private static void AddOn(GitSandbox git, string branch, string path)
    {
        git.Git("checkout", "-q", "-b", branch);
        git.Sandbox.Write(path, Sandbox.Faulty);
        git.Sandbox.Run(["baseline", "update", .. Selection]);
        git.Commit(branch);
    }

    private static (int ExitCode, string Output, string Error) Outcome(ToolRun run) => (run.ExitCode, run.Output, run.Error);

    private ToolRun Change(string change, params string[] arguments) => _sandbox.Run(["baseline", change, .. Selection, .. arguments]);
}
