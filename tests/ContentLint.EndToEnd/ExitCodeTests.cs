namespace ContentLint.EndToEnd;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Clean_articles_give_0()
    {
        _sandbox.Write("a.md", Sandbox.Clean);

        var run = _sandbox.Check("a.md");

        Assert.Equal((0, "No findings in 1 file\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("suggestion", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public void A_warning_counts_by_what_to_fail_on(string failOn, int exitCode)
    {
        _sandbox.Write("a.md", Sandbox.Faulty);

        var run = _sandbox.Check("--fail-on", failOn, "a.md");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("1 warning in 1 file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_gives_1_when_nothing_else_is_said()
    {
        _sandbox.Write("a.md", Sandbox.Faulty);

        Assert.Equal(1, _sandbox.Check().ExitCode);
    }

    [Fact]
    public void A_missing_path_gives_2_and_the_rest_is_reported()
    {
        _sandbox.Write("a.md", Sandbox.Faulty);

        var run = _sandbox.Check("nope.md", "a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("contentlint: nope.md: no such file or folder\n", run.Error);
        Assert.Contains("a.md:1:23 warning CL8901", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_2()
    {
        _sandbox.Write("a.md", Sandbox.Clean);
        // Even root cannot read through a link that leads to itself.
        File.CreateSymbolicLink(_sandbox.PathOf("loop.md"), _sandbox.PathOf("loop.md"));

        var run = _sandbox.Check("loop.md", "a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("contentlint: loop.md: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("in 1 file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_rule_file_gives_2_and_the_other_rules_run()
    {
        _sandbox.Write("rules/readability/CL8902-broken.yml", Sandbox.Rule.Replace("phrases:", "phrasez:", StringComparison.Ordinal));
        _sandbox.Write("a.md", Sandbox.Faulty);

        var run = _sandbox.Check("a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rules/readability/CL8902-broken.yml:", run.Output, StringComparison.Ordinal);
        Assert.Contains("'phrasez'", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.md:1:23 warning CL8901", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_configuration_gives_2_at_its_place()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*.md]\ncontentlint_diagnostic.CL8901.severty = error\n");
        _sandbox.Write("a.md", Sandbox.Clean);

        var run = _sandbox.Check("a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".editorconfig:3:1 error CL0003", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("suggestion", 0)]
    [InlineData("none", 0)]
    public void Configuration_sets_the_severity(string severity, int exitCode)
    {
        _sandbox.Write(".editorconfig", $"root = true\n[*.md]\ncontentlint_diagnostic.CL8901.severity = {severity}\n");
        _sandbox.Write("a.md", Sandbox.Faulty);

        Assert.Equal(exitCode, _sandbox.Check("a.md").ExitCode);
    }
}
