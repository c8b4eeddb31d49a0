using System.Text.RegularExpressions;

namespace ContentLint.EndToEnd;

/// <summary>Runs the commands that the README shows, on a copy of what they are about.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    // A block runs as it stands, but for the build: "dotnet run" becomes the command that has been built. Exit code 1 is for
    // findings, which the README may well show.
    private const string Prelude = """
        contentlint() { command dotnet "$CONTENTLINT" "$@"; code=$?; [ $code -le 1 ] || exit $code; }
        dotnet() {
          [ "$1" = run ] || return 0
          while [ $# -gt 0 ] && [ "$1" != -- ]; do shift; done
          shift
          contentlint "$@"
        }
        """;

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Every_command_runs()
    {
        var root = Sandbox.RepositoryRoot;
        foreach (var path in new[] { "seeds", "rules" })
            Copy(Path.Combine(root, path), path);
        _sandbox.Write(".editorconfig", File.ReadAllText(Path.Combine(root, ".editorconfig")));

        var blocks = Blocks(File.ReadAllText(Path.Combine(root, "README.md")));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            var run = _sandbox.Start(
                "bash", ["-c", $"{Prelude}\n{block}\nexit 0"], [], new Dictionary<string, string>(StringComparer.Ordinal) { ["CONTENTLINT"] = Sandbox.Tool });
            Assert.True(run.ExitCode == 0, $"{block}\n{run.Error}");
        });
    }

    [Fact]
    public void A_block_is_taken_when_it_begins_with_the_command() => Assert.Equal(
        ["contentlint check a.md\n", "dotnet run --project src/ContentLint.Cli -- check seeds\ncat x\n"],
        Blocks(
            "```sh\ncontentlint check a.md\n```\ntext\n```sh\ndotnet test\n```\n```text\ncontentlint no\n```\n"
            + "```sh\ndotnet run --project src/ContentLint.Cli -- check seeds\ncat x\n```\n"));

    private static List<string> Blocks(string markdown) =>
        [.. ShellBlock().Matches(markdown).Select(match => match.Groups["block"].Value)];

    [GeneratedRegex("^```sh\n(?<block>(contentlint|dotnet run) .*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShellBlock();

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            _sandbox.Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
    }
}
