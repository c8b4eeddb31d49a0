using System.Diagnostics;
using System.Text.Json;
using Xunit.Abstractions;

namespace ContentLint.EndToEnd;

/// <summary>The afternoon on which an old repository takes the tool up.</summary>
public sealed class AdoptionTests(ITestOutputHelper log)
{
    private const string Hook = """
        #!/bin/sh
        git diff --cached --name-only --diff-filter=d -z -- '*.md' |
          dotnet "$CONTENTLINT" check --force-exclude --baseline contentlint-baseline.jsonl --files-from -
        """;

    [GitFact]
    public void Old_repository_is_taken_up_and_only_what_is_new_stands_in_the_way()
    {
        using var git = new GitSandbox();
        for (var number = 0; number < OldRepository.Count; number++)
            git.Sandbox.Write(OldRepository.PathOf(number), OldRepository.TextOf(number));
        git.Commit("Sepuluh tahun berita");

        var init = Time("init", () => git.Sandbox.Run("init"));
        var old = Time("check without a baseline", () => git.Sandbox.Run("check", "-f", "json"));
        var create = Time("baseline create", () => git.Sandbox.Run("baseline", "create"));
        var clean = Time("check with the baseline", () => git.Sandbox.Run("check", "--baseline", "contentlint-baseline.jsonl", "--report", "sarif=sebelum.sarif", "--show-suppressed"));
        Assert.Equal((0, 1, 0, 0), (init.ExitCode, old.ExitCode, create.ExitCode, clean.ExitCode));
        var count = JsonDocument.Parse(old.Output).RootElement.GetProperty("diagnostics").GetArrayLength();
        Assert.InRange(count, OldRepository.Count / 5, 2 * OldRepository.Count);
        Assert.Equal($"contentlint-baseline.jsonl: {count} entries after {OldRepository.Count} files; {count} added, 0 removed\n", create.Output);
        Install(git);
        git.Commit("Pakai ContentLint");

        // One new defect, in an article that has an old one: moved down by a new paragraph, it is not told again.
        var article = OldRepository.PathOf(10);
        git.Sandbox.Write(article, OldRepository.TextOf(10).Replace("\n\nSebanyak", "\n\nPanitia mengkoordinir pembagian kupon makan.\n\nSebanyak", StringComparison.Ordinal));
        git.Git("add", article);
        var blocked = Time("a commit that is blocked", () => Commit(git));
        Assert.NotEqual(0, blocked.ExitCode);
        Assert.Contains($"{article}:3:9 suggestion CL7008", blocked.Output + blocked.Error, StringComparison.Ordinal);
        Assert.Equal(1, (blocked.Output + blocked.Error).Split(article + ":").Length - 1);

        var mended = Time("check --fix", () => git.Sandbox.Run("check", "--fix", "--fail-on", "suggestion", "--baseline", "contentlint-baseline.jsonl", article));
        Assert.Equal((0, "Fixed 1 finding in 1 file"), (mended.ExitCode, mended.Output.Split('\n')[0]));
        git.Git("add", article);
        Assert.Equal(0, Time("a commit that is accepted", () => Commit(git)).ExitCode);

        Time("check after it", () => git.Sandbox.Run("check", "--baseline", "contentlint-baseline.jsonl", "--report", "sarif=sesudah.sarif", "--show-suppressed"));
        var (before, after) = (Fingerprints(git, "sebelum.sarif"), Fingerprints(git, "sesudah.sarif"));
        Assert.Equal(count, before.Length);
        Assert.Equal(before, after);
    }

    private static void Install(GitSandbox git)
    {
        var hook = git.Sandbox.Write(".git/hooks/pre-commit", Hook.Replace("--force-exclude", "--force-exclude --fail-on suggestion", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static ToolRun Commit(GitSandbox git) => git.Start("commit", "-q", "-m", "Berita baru");

    // Of ours, which see what is found and not where it stands.
    private static string[] Fingerprints(GitSandbox git, string path)
    {
        using var sarif = JsonDocument.Parse(git.Sandbox.Read(path));
        return
        [
            .. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("contentlintHash/v1").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
    }

    private T Time<T>(string step, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        log.WriteLine($"{watch.ElapsedMilliseconds,6} ms  {step}");
        return result;
    }
}
