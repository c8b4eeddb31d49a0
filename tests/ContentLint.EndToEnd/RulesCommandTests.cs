using System.Text.Json;

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
        Assert.Matches("\nCL8901  wordy-phrase +warning +phrase +Wordy phrase\n", run.Output);
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

    [Fact]
    public void The_built_in_rules_pass_their_own_examples()
    {
        var run = _sandbox.Run("rules", "test");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^\\d+ examples of \\d+ rules: none failed\n$", run.Output);
    }

    [Fact]
    public void Examples_of_a_folder_are_run()
    {
        var run = _sandbox.Run("rules", "test", "rules");

        Assert.Equal((0, "4 examples of 1 rule: none failed\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void An_example_that_fails_gives_1_and_its_place()
    {
        _sandbox.Write(
            "rules/readability/CL8901-wordy-phrase.yml",
            Sandbox.Rule.Replace("Pompa itu dibeli untuk warga.", "Pompa dibeli dalam rangka untuk warga.", StringComparison.Ordinal));

        var run = _sandbox.Run("rules", "test", "rules");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("rules/readability/CL8901-wordy-phrase.yml(15,", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("4 examples of 1 rule: 1 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_rule_file_gives_2_and_its_place()
    {
        _sandbox.Write("rules/readability/CL8902-other.yml", "id: CL8902\nname: other\nknid: phrase\n");

        var run = _sandbox.Run("rules", "test", "rules");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rules/readability/CL8902-other.yml(1,1): the key 'kind'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("language")]
    public void Schema_is_json(string files)
    {
        var run = _sandbox.Run("rules", "schema", files);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var schema = JsonDocument.Parse(run.Output);
        Assert.Equal($"ContentLint {files}", schema.RootElement.GetProperty("title").GetString());
    }
}
