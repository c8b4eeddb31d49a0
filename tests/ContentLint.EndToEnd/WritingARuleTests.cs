using System.Text.RegularExpressions;

namespace ContentLint.EndToEnd;

/// <summary>Does what docs/writing-a-rule.md tells to do, step by step.</summary>
public sealed partial class WritingARuleTests : IDisposable
{
    private const string Article = "Dinas menawarkan solusi terpadu bagi petani di desa itu.\n";

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_page_leads_to_a_rule_that_works()
    {
        var page = File.ReadAllText(Path.Combine(Sandbox.RepositoryRoot, "docs", "writing-a-rule.md"));
        var commands = Block().Matches(page).Where(match => match.Groups["kind"].Value == "sh")
            .Select(match => match.Groups["text"].Value.Trim().Split(' ')[1..])
            .ToList();
        _sandbox.Write("seeds/a.txt", Article);

        var made = _sandbox.Run(commands[0]);
        var path = made.Output.Split('\n')[0]["wrote ".Length..];
        Assert.Equal(0, _sandbox.Run(commands[1]).ExitCode);
        _sandbox.Write(path, Block().Matches(page).Single(match => match.Groups["kind"].Value == "yaml").Groups["text"].Value);
        var tested = _sandbox.Run(commands[1]);
        var found = _sandbox.Run(commands[2]);

        Assert.Equal(3, commands.Count);
        Assert.Equal((0, "5 examples of 1 rule: none failed\n", ""), (tested.ExitCode, tested.Output, tested.Error));
        Assert.Equal((0, ""), (found.ExitCode, found.Error));
        Assert.Contains("seeds/a.txt:1:18 suggestion CL2805 empty-solution: 'solusi terpadu' promises", found.Output, StringComparison.Ordinal);
        _sandbox.Write(".editorconfig", Block().Matches(page).Single(match => match.Groups["kind"].Value == "ini").Groups["text"].Value);
        Assert.Contains("CL2805", _sandbox.Run("check", _sandbox.Write("articles/a.txt", Article)).Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```(?<kind>sh|yaml|ini)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
