using System.Text;

namespace ContentLint.EndToEnd;

public sealed class FixTests : IDisposable
{
    private const string Rule = """
        id: CL8902
        name: long-for-short
        title: Say it short
        message: "say '{1}', not '{0}'"
        severity: warning
        since: "0.1"
        kind: substitution
        voice: any
        swap:
          id: { dalam rangka untuk: untuk }
        fix: safe
        why: It is shorter.
        examples:
          - { language: id, bad: "Warga datang [|dalam rangka untuk|] rapat.", fixed: "Warga datang untuk rapat." }
          - { language: id, bad: "Warga pergi [|dalam rangka untuk|] rapat.", fixed: "Warga pergi untuk rapat." }
          - { language: id, good: "Lomba itu digelar dalam rangka hari jadi." }
          - { language: id, good: "Lomba itu untuk warga." }
        """;

    private const string Fixed = "Pemuda desa berkumpul untuk menanam pohon di tepi sungai.\n";

    private readonly Sandbox _sandbox = new();

    public FixTests() => _sandbox.Write("rules/readability/CL8902-long-for-short.yml", Rule);

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Fixes_are_written_and_what_is_left_is_reported()
    {
        _sandbox.Write("a.md", Sandbox.Faulty);
        _sandbox.Write("b.md", Sandbox.Clean);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_sandbox.PathOf("a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var before = Run("a.md", "b.md");
        var run = Run("--fix", "a.md", "b.md");
        var again = Run("--fix", "--exit-non-zero-on-fix", "a.md", "b.md");

        Assert.EndsWith("1 warning in 2 files\n1 finding can be fixed with --fix\n", before.Output, StringComparison.Ordinal);
        Assert.Equal((0, "Fixed 1 finding in 1 file\nNo findings in 2 files\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Fixed, _sandbox.Read("a.md"));
        Assert.Equal((0, "Fixed 0 findings in 0 files\nNo findings in 2 files\n"), (again.ExitCode, again.Output));
        Assert.Equal(["a.md", "b.md"], Directory.EnumerateFiles(_sandbox.Folder).Select(Path.GetFileName).Order());
        if (!OperatingSystem.IsWindows())
            Assert.True(File.GetUnixFileMode(_sandbox.PathOf("a.md")).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Standard_input_is_fixed_to_the_standard_output()
    {
        var run = _sandbox.Run(Arguments("--fix", "-"), Encoding.UTF8.GetBytes(Sandbox.Faulty), Sandbox.NoVariables);

        Assert.Equal((0, Fixed, "Fixed 1 finding in 1 file\nNo findings in 1 file\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Link_stays_a_link_and_what_it_leads_to_is_fixed()
    {
        _sandbox.Write("asli.md", Sandbox.Faulty);
        File.CreateSymbolicLink(_sandbox.PathOf("tautan.md"), "asli.md");

        Run("--fix", "tautan.md");

        Assert.NotNull(new FileInfo(_sandbox.PathOf("tautan.md")).LinkTarget);
        Assert.Equal(Fixed, _sandbox.Read("asli.md"));
    }

    [Theory]
    [InlineData("--unsafe-fixes")]
    [InlineData("--exit-non-zero-on-fix")]
    public void Option_that_needs_another_says_so(string option) => Assert.Equal(2, Run(option, "a.md").ExitCode);

    [GitFact]
    public void Diff_is_one_that_git_and_patch_apply()
    {
        var text = string.Concat(Enumerable.Range(0, 30).Select(number => number % 11 == 3 ? Sandbox.Faulty : $"Baris {number}.\n")) + Sandbox.Faulty.TrimEnd();
        _sandbox.Write("a b/\"c\" é.md", text.Replace("\n", "\r\n", StringComparison.Ordinal));
        _sandbox.Write("bom.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sandbox.Faulty)]);

        var diff = Run("--diff", ".");
        _sandbox.Write("perubahan.diff", diff.OutputBytes);
        var git = _sandbox.Start("git", ["apply", "--check", "--whitespace=nowarn", "perubahan.diff"], [], Sandbox.NoVariables);
        Assert.True(git.ExitCode == 0, git.Error);
        Assert.Contains("dalam rangka untuk", _sandbox.Read("bom.md"), StringComparison.Ordinal);
        _sandbox.Start("git", ["apply", "--whitespace=nowarn", "perubahan.diff"], [], Sandbox.NoVariables);

        Assert.Equal((1, "Would fix 5 findings in 2 files\n"), (diff.ExitCode, diff.Error));
        Assert.Equal((0, "Nothing to fix\n"), (Run("--diff", ".").ExitCode, Run("--diff", ".").Error));
        Assert.Equal(text.Replace("dalam rangka untuk", "untuk", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal), _sandbox.Read("a b/\"c\" é.md"));
    }

    [GitFact]
    public void What_is_staged_is_fixed_only_where_the_file_holds_it()
    {
        using var git = new GitSandbox();
        git.Sandbox.Write("rules/readability/CL8902-long-for-short.yml", Rule);
        git.Sandbox.Write("a.md", Sandbox.Faulty);
        git.Sandbox.Write("b.md", Sandbox.Faulty);
        git.Git("add", "a.md", "b.md");
        git.Sandbox.Write("b.md", Sandbox.Faulty + "Belum selesai.\n");

        var run = git.Sandbox.Run(Arguments("--fix", "--staged"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Fixed, git.Sandbox.Read("a.md"));
        Assert.EndsWith("Belum selesai.\n", git.Sandbox.Read("b.md"), StringComparison.Ordinal);
        Assert.Equal("contentlint: b.md: not fixed: the file does not hold the text that was checked\n", run.Error);
    }

    private ToolRun Run(params string[] arguments) => _sandbox.Run(Arguments(arguments));

    private static string[] Arguments(params string[] arguments) => ["check", "--rules", "rules", "--select", "CL8902", .. arguments];
}
