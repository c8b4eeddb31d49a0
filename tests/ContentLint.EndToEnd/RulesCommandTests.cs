namespace ContentLint.EndToEnd;

public sealed class RulesCommandTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void List_has_one_line_for_each_rule_by_id()
    {
        var run = _sandbox.Run("rules", "list", "--rules", "rules");

        var ids = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6]).ToList();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("CL8901", ids);
        Assert.Contains("CL1001", ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [InlineData("CL8901")]
    [InlineData("wordy-phrase")]
    public void Show_tells_all_about_a_rule(string name)
    {
        var run = _sandbox.Run("rules", "show", name, "--rules", "rules");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("CL8901 wordy-phrase: Wordy phrase\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("The reader gets the same meaning from one word.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  - Warga berkumpul [|dalam rangka untuk|] membahas jalan.\n", run.Output, StringComparison.Ordinal);
    }
}
