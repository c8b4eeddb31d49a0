namespace ContentLint.EndToEnd;

public sealed class ChangeTests
{
    private const string Old = Sandbox.Faulty;
    private const string New = "Warga kota bertemu dalam rangka untuk membahas taman.\n";

    [GitFact]
    public void Only_changed_paragraphs_of_changed_files_are_told()
    {
        using var git = new GitSandbox();
        git.Sandbox.Write("berubah.md", $"{Old}\nSatu.\n");
        git.Sandbox.Write("tetap.md", Old);
        git.Sandbox.Write("pindah.md", $"{Old}\nDua.\n\nTiga.\n\nEmpat.\n");
        git.Sandbox.Write("hilang.md", Old);
        git.Sandbox.Write("kota \"besar\" é/a.md", $"{Old}\nSatu.\n");
        git.Commit("awal");
        git.Git("checkout", "-q", "-b", "cabang");
        git.Sandbox.Write("berubah.md", $"{Old}\nSatu.\n\n{New}");
        git.Git("mv", "pindah.md", "baru.md");
        git.Sandbox.Write("baru.md", $"{Old}\nDua.\n\nTiga.\n\nEmpat.\n\n{New}");
        git.Sandbox.Write("kota \"besar\" é/a.md", $"{New}\n{Old}\nSatu.\n");
        File.Delete(git.Sandbox.PathOf("hilang.md"));
        git.Commit("ubah");
        git.Git("checkout", "-q", "utama");
        git.Sandbox.Write("tetap.md", $"{Old}\n{New}");
        git.Commit("di cabang utama");
        git.Git("checkout", "-q", "cabang");
        git.Sandbox.Write("tak terlacak.md", Old);

        Assert.Equal(
            "baru.md:9:20; berubah.md:5:20; kota \"besar\" é/a.md:1:20; tak terlacak.md:1:23",
            git.Check("--changed-since", "utama"));
        Assert.Equal("berubah.md:5:20", git.Check("--changed-since", "utama", "berubah.md", "tetap.md"));
        Assert.Empty(git.Check("--changed-since", "HEAD", "tetap.md"));
    }

    [GitFact]
    public void What_is_staged_is_checked_as_it_is_staged()
    {
        using var git = new GitSandbox();
        git.Sandbox.Write("a.md", Old);
        git.Git("add", "a.md");
        git.Sandbox.Write("a.md", Sandbox.Clean);
        Assert.Equal("a.md:1:23", git.Check("--staged"));

        git.Git("commit", "-q", "-m", "awal");
        git.Sandbox.Write("a.md", $"{Old}\n{New}");
        git.Sandbox.Write("b.md", New);
        Assert.Empty(git.Check("--staged"));

        git.Git("add", "a.md");
        git.Sandbox.Write("sub/c.md", Sandbox.Clean);
        Assert.Equal("a.md:3:20", git.Check("--staged"));
    }

    [GitFact]
    public void What_a_change_repeats_is_told_at_the_change_whichever_file_comes_first()
    {
        using var git = new GitSandbox();
        var shared = "Sungai di selatan kota itu meluap dua kali dalam sepekan dan merendam ratusan rumah warga.\n";
        git.Sandbox.Write("z.md", shared);
        git.Commit("awal");
        git.Sandbox.Write("a.md", shared);

        var changed = git.Sandbox.Run("check", "--select", "CL3003", "--fail-on", "suggestion", "--changed-since", "HEAD");
        var named = git.Sandbox.Run("check", "--select", "CL3003", "--fail-on", "suggestion", "a.md");
        var alone = git.Sandbox.Run("check", "--select", "CL3003", "--alone", "a.md");

        Assert.StartsWith("a.md:1:1 suggestion CL3003 shared-paragraph: this paragraph stands in z.md too", changed.Output, StringComparison.Ordinal);
        Assert.Equal(changed.Output, named.Output);
        Assert.Equal("No findings in 1 file\n", alone.Output);
    }

    [GitFact]
    public void What_git_cannot_tell_is_said_in_words()
    {
        using var git = new GitSandbox();
        Assert.Contains("knows no commit 'utama'", git.Check("--changed-since", "utama"), StringComparison.Ordinal);

        git.Sandbox.Write("a.md", Old);
        git.Commit("awal");
        Assert.Contains("knows no commit 'nihil'", git.Check("--changed-since", "nihil"), StringComparison.Ordinal);
        Assert.Contains("knows no commit '--help'", git.Check("--changed-since=--help"), StringComparison.Ordinal);
        Assert.Contains("exclude each other", git.Check("--changed-since", "HEAD", "--staged"), StringComparison.Ordinal);
        Assert.Contains("has no history", git.Check("--staged", "-"), StringComparison.Ordinal);

        git.Git("checkout", "-q", "--orphan", "lain");
        git.Commit("lain");
        Assert.Contains("no commit in common", git.Check("--changed-since", "utama"), StringComparison.Ordinal);

        git.Git("clone", "-q", "--depth", "1", "file://" + git.Sandbox.Folder, "dangkal");
        var shallow = git.Sandbox.Start(
            "sh", ["-c", "cd dangkal && dotnet \"$0\" check --changed-since HEAD~1", Sandbox.Tool], [], Sandbox.NoVariables);
        Assert.Equal(2, shallow.ExitCode);
        Assert.Contains("this clone is shallow: fetch more of the history", shallow.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_of_a_repository_it_is_said_that_there_is_none()
    {
        using var sandbox = new Sandbox();

        var run = sandbox.Check("--staged");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^contentlint: (this is no work tree|git is not installed)", run.Error);
    }

    [GitFact]
    public void Lines_that_look_like_a_patch_are_text()
    {
        using var git = new GitSandbox();
        git.Sandbox.Write("a.md", "Satu.\n");
        git.Commit("awal");
        git.Sandbox.Write("a.md", $"Satu.\n\n++ b/z.md\n@@ -1 +1 @@\ndiff --git a/x b/x\n\n{New}");

        Assert.Equal("a.md:7:20", git.Check("--changed-since", "HEAD"));
    }
}
