namespace ContentLint.EndToEnd;

public sealed class UsageTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public UsageTests() => _sandbox.Write("a.md", Sandbox.Clean);

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("'--nope'", "check", "--nope")]
    [InlineData("did you mean '--format'?", "check", "--fromat", "sarif", "a.md")]
    [InlineData("'-x'", "check", "a.md", "-x")]
    [InlineData("'xml'", "check", "-f", "xml", "a.md")]
    [InlineData("'always-ish'", "check", "--color", "always-ish", "a.md")]
    [InlineData("'fatal'", "check", "--fail-on", "fatal", "a.md")]
    [InlineData("'--jobs 0'", "check", "--jobs", "0", "a.md")]
    [InlineData("'--jobs many'", "check", "--jobs", "many", "a.md")]
    [InlineData("single argument", "check", "-f", "text", "-f", "json", "a.md")]
    [InlineData("FORMAT=FILE", "check", "--report", "sarif", "a.md")]
    [InlineData("'xml' is not a format", "check", "--report", "xml=a.xml", "a.md")]
    [InlineData("same file", "check", "-o", "r.txt", "--report", "json=./r.txt", "a.md")]
    [InlineData("folder of rules 'nope'", "check", "--rules", "nope", "a.md")]
    [InlineData("rule or category 'CL9999'", "check", "--select", "CL1001,CL9999", "a.md")]
    [InlineData("rule or category 'sourcin'; did you mean 'sourcing'?", "check", "--ignore", "sourcin", "a.md")]
    [InlineData("--stdin-filename", "check", "--stdin-filename", "a.md")]
    [InlineData("'chek' is not a command of 'contentlint'; did you mean 'check'?", "chek")]
    [InlineData("'tset' is not a command of 'contentlint rules'", "rules", "tset")]
    [InlineData("command", "rules")]
    [InlineData("'--allow-host http://a.id'", "serve", "--allow-host", "http://a.id")]
    [InlineData("'--allow-host a.id:80'", "serve", "--allow-host", "a.id:80")]
    [InlineData("'--max-requests 0'", "serve", "--max-requests", "0")]
    [InlineData("'nope'", "rules", "show", "nope")]
    [InlineData("'--nope'", "rules", "list", "--nope")]
    public void Wrong_usage_gives_2_and_a_message(string message, params string[] arguments)
    {
        var run = _sandbox.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_arguments_there_is_no_report() => Assert.Equal(2, _sandbox.Run().ExitCode);

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("rules", "show", "--help")]
    public void Help_is_no_error(params string[] arguments)
    {
        var run = _sandbox.Run(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_a_line_of_its_own()
    {
        var run = _sandbox.Run("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_written_gives_2()
    {
        var run = _sandbox.Check("-o", "no/such/folder/r.txt", "a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("contentlint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(unit => unit == '\n'));
    }

    [Fact]
    public void A_full_disk_behind_the_standard_output_gives_2()
    {
        if (!File.Exists("/dev/full"))
            return;

        var run = _sandbox.Start("sh", ["-c", "exec dotnet \"$0\" check a.md > /dev/full", Sandbox.Tool], [], Sandbox.NoVariables);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("contentlint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(unit => unit == '\n'));
    }

    [Fact]
    public void A_reader_that_leaves_early_is_no_error_of_ours()
    {
        _sandbox.Write("a.md", string.Concat(Enumerable.Repeat(Sandbox.Faulty + "\n", 5_000)));

        var run = _sandbox.Start(
            "sh", ["-c", "dotnet \"$0\" check --rules rules a.md | head -n 1", Sandbox.Tool], [], Sandbox.NoVariables);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("a.md:1:23 ", run.Output, StringComparison.Ordinal);
    }
}
