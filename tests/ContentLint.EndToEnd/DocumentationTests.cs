namespace ContentLint.EndToEnd;

/// <summary>
/// Runs the commands of the pages for users, all those of a page in one process, in a repository that holds a copy of the seeds and their
/// configuration, also as <c>articles/</c>, committed once, with the remote branch <c>origin/main</c> there too. A section may
/// rely on these and on nothing that an earlier section left. <c>contentlint</c> and <c>git</c> are the real ones, exit code 1 of
/// <c>contentlint</c> is for findings; <c>dotnet</c> and <c>pre-commit</c> do nothing here, since .ci/package-walk and .ci/pre-commit-walk use
/// them, but for <c>dotnet run … -- ARGUMENTS</c>, which is <c>contentlint ARGUMENTS</c>.
/// </summary>
public sealed class DocumentationTests : IDisposable
{
    private const string Prelude = """
        set -eo pipefail
        contentlint() { command dotnet "$CONTENTLINT" "$@" || [ $? -eq 1 ]; }
        pre-commit() { :; }
        dotnet() {
          [ "$1" = run ] || return 0
          while [ $# -gt 0 ] && [ "$1" != -- ]; do shift; done
          shift
          contentlint "$@"
        }
        git init -q -b main
        git add .
        git commit -qm 'All articles'
        git update-ref refs/remotes/origin/main HEAD

        """;

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/configuration.md")]
    [InlineData("docs/integrations.md")]
    public void Every_command_runs(string page)
    {
        var root = Sandbox.RepositoryRoot;
        Copy(Path.Combine(root, "rules"), "rules");
        Copy(Path.Combine(root, "seeds"), "seeds");
        Copy(Path.Combine(root, "seeds"), "articles");
        _sandbox.Write(".editorconfig", File.ReadAllText(Path.Combine(root, ".editorconfig")));
        var scripts = new DocumentationPage(page).Scripts.ToList();
        Assert.NotEmpty(scripts);

        var run = _sandbox.Start(
            "bash",
            ["-c", Prelude + string.Concat(scripts.Select(script => $"cat >&2 <<'SHOWN'\n{script}\nSHOWN\n{script}\n"))],
            [],
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["CONTENTLINT"] = Sandbox.Tool,
                ["HOME"] = _sandbox.PathOf("home"),
                ["GIT_AUTHOR_NAME"] = "reader",
                ["GIT_AUTHOR_EMAIL"] = "reader@contentlint.example",
                ["GIT_COMMITTER_NAME"] = "reader",
                ["GIT_COMMITTER_EMAIL"] = "reader@contentlint.example",
            });

        // The last block that was shown is the one that failed.
        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/configuration.md")]
    [InlineData("docs/integrations.md")]
    public void Every_hook_and_every_input_of_the_action_exists(string page)
    {
        var maps = new DocumentationPage(page).YamlBlocks.SelectMany(DocumentationPage.Maps).ToList();
        var hooks = Yaml.Parse(File.ReadAllText(Path.Combine(Sandbox.RepositoryRoot, ".pre-commit-hooks.yaml"))).Items()
            .Select(hook => hook.TextAt("id")).ToList();
        var inputs = ActionRun.Inputs.Select(input => input.Key).ToList();

        var usedHooks = maps.Where(map => map.Children.ContainsKey("hooks")).SelectMany(repository => repository.At("hooks").Items());
        Assert.All(usedHooks, hook => Assert.Contains(hook.TextAt("id"), hooks));
        var usesOfAction = maps.Where(map => map.Children.ContainsKey("uses") && map.TextAt("uses").StartsWith("contentlint/", StringComparison.Ordinal));
        Assert.All(usesOfAction.SelectMany(step => step.EntriesAt("with")), input => Assert.Contains(input.Key, inputs));
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            _sandbox.Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
    }
}
