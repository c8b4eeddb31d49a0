namespace ContentLint.EndToEnd;

/// <summary>Asks the shells themselves what they offer. One process a shell: completion/ask.* goes through all lines.</summary>
public sealed class CompletionTests : IDisposable
{
    /// <summary>What is typed, what must be offered for it, and what must not.</summary>
    private static readonly (string Line, string[] Offered, string[] NotOffered)[] Cases =
    [
        ("contentlint ", ["check", "rules", "config", "completion"], ["list", "--format"]),
        ("contentlint ch", ["check"], ["rules", "contentlint"]),
        ("contentlint rules ", ["list", "show", "test"], ["check"]),
        ("contentlint config show a.md --", ["--all", "--format", "--help"], ["--fail-on", "-f", "--version"]),
        ("contentlint check --fo", ["--format"], ["--output"]),
        ("contentlint check --format ", ["text", "json", "sarif"], ["check"]),
        ("contentlint check -f s", ["sarif"], ["text"]),
        ("contentlint check a.md --fail-on e", ["error"], ["never"]),
        ("contentlint check --select res", ["residue"], ["sourcing"]),
        ("contentlint check --report ", ["text=", "sarif="], ["text"]),
        ("contentlint rules show uns", ["unsourced-quotation"], ["unnamed-source", "sourcing"]),
        ("contentlint rules show CL100", ["CL1001", "CL1002"], ["CL2001"]),
        ("contentlint rules schema ", ["language", "rule"], []),
        ("contentlint completion ", ["bash", "zsh", "fish", "pwsh"], []),
    ];

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [ProgramFact("bash")]
    public void Bash_offers_what_fits()
    {
        var offered = Ask("bash", "bash", "ask.bash", "contentlint check --format=s", "contentlint check --ignore CL1001,resi", "contentlint check --rules ");

        Assert.Equal(["sarif"], offered["contentlint check --format=s"]);
        Assert.Equal(["CL1001,residue"], offered["contentlint check --ignore CL1001,resi"]);
        Assert.Equal(["rules"], offered["contentlint check --rules "]);
    }

    [ProgramFact("zsh")]
    public void Zsh_offers_what_fits()
    {
        var offered = Ask("zsh", "zsh", "ask.zsh", "contentlint check --format=s", "contentlint check --ignore CL1001,resi", "contentlint check --rules ");

        Assert.Equal(["sarif"], offered["contentlint check --format=s"]);
        Assert.Equal(["residue"], offered["contentlint check --ignore CL1001,resi"]);
        Assert.Equal(["rules"], offered["contentlint check --rules "]);
    }

    [ProgramFact("fish")]
    public void Fish_offers_what_fits()
    {
        var offered = Ask("fish", "fish", "ask.fish", "contentlint check --format=s", "contentlint check --ignore CL1001,resi", "contentlint check --rules ");

        Assert.Equal(["--format=sarif"], offered["contentlint check --format=s"]);
        Assert.Equal(["CL1001,residue"], offered["contentlint check --ignore CL1001,resi"]);
        Assert.Equal(["rules/"], offered["contentlint check --rules "]);
    }

    [ProgramFact("pwsh")]
    public void PowerShell_offers_what_fits()
    {
        var offered = Ask("pwsh", "pwsh", "ask.ps1", "contentlint check --ignore CL1001,resi");

        Assert.Equal(["residue"], offered["contentlint check --ignore CL1001,resi"]);
    }

    private Dictionary<string, string[]> Ask(string shell, string program, string asking, params string[] more)
    {
        var script = _sandbox.Run("completion", shell);
        Assert.Equal((0, ""), (script.ExitCode, script.Error));
        // PowerShell sources no file of another name.
        var path = _sandbox.Write("completion.ps1", script.OutputBytes);
        string[] lines = [.. Cases.Select(testCase => testCase.Line), .. more];
        string[] options = shell switch { "zsh" => ["-f"], "pwsh" => ["-NoProfile", "-File"], _ => [] };

        var run = _sandbox.Start(
            program,
            [.. options, Path.Combine(Sandbox.RepositoryRoot, "tests", "ContentLint.EndToEnd", "completion", asking), path, .. lines],
            [],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = _sandbox.Folder, ["TERM"] = "xterm" });

        Assert.True(run.ExitCode == 0, run.Error);
        var offered = run.Output.Split('\n').Where(line => line.Contains(" =>", StringComparison.Ordinal))
            .Select(line => line.Split(" =>", 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        Assert.All(Cases, testCase =>
        {
            Assert.Subset(offered[testCase.Line].ToHashSet(StringComparer.Ordinal), testCase.Offered.ToHashSet(StringComparer.Ordinal));
            Assert.DoesNotContain(offered[testCase.Line], testCase.NotOffered.Contains);
        });
        return offered;
    }
}
