using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace ContentLint.EndToEnd;

public sealed class ActionTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void No_script_holds_an_expression_and_each_names_its_shell()
    {
        var scripts = ActionRun.Steps.OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).ToList();

        Assert.Equal(4, scripts.Count);
        Assert.All(scripts, step =>
        {
            Assert.Equal("bash", step.TextAt("shell"));
            Assert.DoesNotContain("${{", step.TextAt("run"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_input_is_described_has_a_default_and_is_used()
    {
        var steps = string.Concat(ActionRun.Steps.Select(step => step.ToString()));

        Assert.All(ActionRun.Inputs, input =>
        {
            Assert.NotEmpty(input.Value.TextAt("description"));
            Assert.NotNull(input.Value.TextAt("default"));
            Assert.Contains($"inputs.{input.Key} ", steps, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void By_default_findings_become_annotations_and_a_summary()
    {
        var action = new ActionRun(_sandbox);

        var run = action.Run("check", exitCode: 1);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "check", "--fail-on=warning", "--report", $"json={_sandbox.PathOf("temp/contentlint.json")}", "--format", "github",
                "--report", $"markdown={_sandbox.PathOf("temp/contentlint.md")}", "--", ".",
            ],
            action.Arguments);
        Assert.Equal(["exit-code=1", "error-count=3", "warning-count=12"], action.Outputs);
        Assert.Equal("this is markdown\n", action.Summary);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_exit_code_of_the_tool_is_kept_for_the_last_step(int exitCode)
    {
        var action = new ActionRun(_sandbox);

        var run = action.Run("check", exitCode, ("upload-sarif", "true"), ("annotations", "false"), ("summary", "false"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [$"exit-code={exitCode}", "error-count=3", "warning-count=12", $"sarif-file={_sandbox.PathOf("temp/contentlint.sarif")}"], action.Outputs);
        Assert.DoesNotContain("--format", action.Arguments);
        Assert.Empty(action.Summary);
        var last = ActionRun.Steps.Last();
        Assert.Equal("always() && steps.check.outputs.exit-code != '0'", last.TextAt("if"));
        var end = _sandbox.Start(
            "bash", ["-c", last.TextAt("run")], [], new Dictionary<string, string>(StringComparer.Ordinal) { ["CODE"] = $"{exitCode}" });
        Assert.Equal(exitCode, end.ExitCode);
    }

    [Fact]
    public void What_comes_in_is_never_a_command()
    {
        var action = new ActionRun(_sandbox);
        string[] paths = ["$(touch owned)", "`touch owned`", "a b.md", "'\"; touch owned; \"'", "--fix", "*", "-"];

        var run = action.Run(
            "check",
            exitCode: 0,
            ("paths", $"{string.Join('\n', paths)}\n"),
            ("args", "--select=a b\n\n$(touch owned)\n"),
            ("fail-on", "$(touch owned)"),
            ("baseline", "base line.json"),
            ("sarif-file", "out $(touch owned).sarif"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.False(File.Exists(_sandbox.PathOf("owned")));
        var at = Array.IndexOf(action.Arguments, "--");
        Assert.Equal(paths, action.Arguments[(at + 1)..]);
        Assert.Equal(["--baseline", "base line.json", "--select=a b", "$(touch owned)"], action.Arguments[(at - 4)..at]);
        Assert.Contains($"sarif-file={_sandbox.PathOf("out $(touch owned).sarif")}", action.Outputs);
    }

    [Fact]
    public void A_published_version_is_installed_from_its_source()
    {
        var action = new ActionRun(_sandbox);

        var run = action.Run("install", exitCode: 0, ("version", "0.2.0"), ("source", "my feed"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [$"tool install ContentLint.Cli --tool-path {_sandbox.PathOf("temp/contentlint")} --version 0.2.0 --source my feed"], action.DotnetCalls);
    }

    [Fact]
    public void Without_a_version_the_sources_of_the_action_are_built()
    {
        var action = new ActionRun(_sandbox);

        var run = action.Run("install", exitCode: 0);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var package = _sandbox.PathOf("temp/contentlint-package");
        Assert.Equal(
            [
                $"pack src/ContentLint.Cli --configuration Release --output {package} -clp:ErrorsOnly",
                $"tool install ContentLint.Cli --tool-path {_sandbox.PathOf("temp/contentlint")} --source {package}",
            ],
            action.DotnetCalls);
    }

    [Fact]
    public void The_built_tool_understands_what_the_action_asks()
    {
        _sandbox.Write("artikel/a b.md", Sandbox.Faulty);
        var action = new ActionRun(_sandbox);

        var run = action.RunBuilt(("paths", "artikel"), ("args", "--rules\nrules\n--select=CL8901"), ("upload-sarif", "true"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("::warning ", run.Output, StringComparison.Ordinal);
        Assert.Equal(["exit-code=1", "error-count=0", "warning-count=1"], action.Outputs[..3]);
        Assert.Contains("CL8901", action.Summary, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(_sandbox.Read("temp/contentlint.sarif"));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }
}
