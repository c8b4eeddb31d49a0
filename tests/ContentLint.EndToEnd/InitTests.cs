using System.Text.RegularExpressions;

namespace ContentLint.EndToEnd;

public sealed partial class InitTests : IDisposable
{
    private static readonly string[] Paths = [".editorconfig", ".pre-commit-config.yaml", ".github/workflows/contentlint.yml"];

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_new_repository_gets_three_files_that_are_valid_and_the_second_time_none()
    {
        _sandbox.Write(".git/HEAD", "ref: refs/heads/main\n");

        var first = _sandbox.Run("init");
        var written = Paths.Select(_sandbox.Read).ToList();
        var second = _sandbox.Run("init");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.StartsWith(string.Concat(Paths.Select(path => $"wrote {path}\n")), first.Output, StringComparison.Ordinal);
        Assert.Contains("\nnext: contentlint baseline create", first.Output, StringComparison.Ordinal);
        Assert.StartsWith(string.Concat(Paths.Select(path => $"kept {path}, which speaks of contentlint already\n")), second.Output, StringComparison.Ordinal);
        Assert.Equal(written, Paths.Select(_sandbox.Read));
        Assert.StartsWith("root = true\n", written[0], StringComparison.Ordinal);
        var hook = Yaml.Parse(written[1]).At("repos", 0, "hooks", 0);
        Assert.Equal(("contentlint", "system"), (hook.TextAt("id"), hook.TextAt("language")));
        Assert.EndsWith(" --baseline contentlint-baseline.jsonl", hook.TextAt("entry"), StringComparison.Ordinal);
        var workflow = Yaml.Parse(written[2]);
        Assert.Equal("write", workflow.At("permissions").TextAt("security-events"));
        Assert.EndsWith(_sandbox.Run("--version").Output.Trim(), workflow.At("jobs", "contentlint", "steps", 1).TextAt("uses"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_key_that_the_section_proposes_is_valid()
    {
        _sandbox.Run("init");
        _sandbox.Write(".editorconfig", ProposedKey().Replace(_sandbox.Read(".editorconfig"), ""));

        var run = _sandbox.Run("config", "show", "articles/a.md");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(5, run.Output.Split('\n').Count(line => line.StartsWith("contentlint_", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_there_is_never_overwritten()
    {
        _sandbox.Write(".git/HEAD", "");
        _sandbox.Write(".editorconfig", "[*]\r\nindent_size = 2");
        _sandbox.Write(".pre-commit-config.yaml", "repos: []\n");
        _sandbox.Write(".github/workflows/contentlint.yml", "mine\n");

        var run = _sandbox.Run("init");

        Assert.StartsWith("added a section to .editorconfig\nkept .pre-commit-config.yaml; add this under 'repos:' there\n  - repo: local\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nkept .github/workflows/contentlint.yml\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"^\[\*\]\r\nindent_size = 2\r\n\r\n(#[^\r\n]*|\[.*\])(\r\n[^\r\n]+)*\r\n$", _sandbox.Read(".editorconfig"));
        Assert.Equal("repos: []\n", _sandbox.Read(".pre-commit-config.yaml"));
        Assert.Equal("mine\n", _sandbox.Read(".github/workflows/contentlint.yml"));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_without_git_there_is_no_hook()
    {
        var run = _sandbox.Run("init", "--dry-run");

        Assert.StartsWith(
            "would write .editorconfig\nleft out .pre-commit-config.yaml: there is no git repository here\n"
            + "left out .github/workflows/contentlint.yml: there is no git repository here\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain(Paths, path => File.Exists(_sandbox.PathOf(path)));
    }

    [GeneratedRegex("^#(?=contentlint_)", RegexOptions.Multiline, 1000)]
    private static partial Regex ProposedKey();
}
