using System.Text.Json;

namespace ContentLint.EndToEnd;

public sealed class ReportTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public ReportTests() => _sandbox.Write("a.md", Sandbox.Faulty);

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void A_report_is_plain_utf8_with_line_feeds(string format)
    {
        _sandbox.Write("b.md", $"Warga “desa” \u001B[31m {Sandbox.Faulty}");

        var run = _sandbox.Check("-f", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.NotEqual(0xEF, run.OutputBytes[0]);
        Assert.DoesNotContain((byte)'\r', run.OutputBytes);
        Assert.DoesNotContain((byte)0x1B, run.OutputBytes);
        Assert.Equal((byte)'\n', run.OutputBytes[^1]);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void A_report_is_the_same_for_any_number_of_jobs_and_every_time(string format)
    {
        for (var number = 0; number < 40; number++)
            _sandbox.Write($"many/{number}.md", string.Concat(Enumerable.Repeat(Sandbox.Faulty + "\n", (number % 7) + 1)));

        var one = _sandbox.Run("check", "--rules", "rules", "-f", format, "--jobs", "1");
        var two = _sandbox.Run("check", "--rules", "rules", "-f", format, "--jobs", "2");
        var again = _sandbox.Run("check", "--rules", "rules", "-f", format, "--jobs", "2", "many", "a.md", "rules");

        Assert.Equal(one.OutputBytes, two.OutputBytes);
        Assert.Equal(one.OutputBytes, again.OutputBytes);
    }

    [Fact]
    public void The_report_goes_to_a_file_when_one_is_named()
    {
        var run = _sandbox.Check("-f", "json", "-o", "r.json");

        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(_sandbox.Check("-f", "json").Output, _sandbox.Read("r.json"));
    }

    [Fact]
    public void A_report_is_written_to_a_file_that_others_have_open()
    {
        _sandbox.Write("r.json", "An earlier report, much longer than nothing.");
        using var reader = new FileStream(_sandbox.PathOf("r.json"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var run = _sandbox.Check("-f", "json", "-o", "r.json");

        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(_sandbox.Check("-f", "json").Output, _sandbox.Read("r.json"));
    }

    [Fact]
    public void Several_reports_are_written_at_once()
    {
        var run = _sandbox.Check("--report", "sarif=r.sarif", "--report", "json=r.json");

        Assert.StartsWith("a.md:1:23 warning CL8901", run.Output, StringComparison.Ordinal);
        Assert.Equal(_sandbox.Check("-f", "json").Output, _sandbox.Read("r.json"));
        Assert.Equal(_sandbox.Check("-f", "sarif").Output, _sandbox.Read("r.sarif"));
    }

    [Fact]
    public void A_report_in_the_folder_is_not_checked()
    {
        Assert.Equal(1, _sandbox.Check("-o", "r.txt").ExitCode);
        Assert.Contains("a.md:1:23", _sandbox.Read("r.txt"), StringComparison.Ordinal);

        Assert.Equal(1, _sandbox.Check("-o", "r.txt").ExitCode);
        Assert.DoesNotContain("r.txt:", _sandbox.Read("r.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_is_written_without_findings_too()
    {
        _sandbox.Write("a.md", Sandbox.Clean);

        using var log = JsonDocument.Parse(_sandbox.Check("-f", "sarif", "a.md").Output);

        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Sarif_paths_begin_at_the_root_of_the_repository()
    {
        Directory.CreateDirectory(_sandbox.PathOf("situs web/.git"));
        _sandbox.Write("situs web/berita/a.md", Sandbox.Faulty);

        var run = _sandbox.Start(
            "sh", ["-c", "cd 'situs web/berita' && exec dotnet \"$0\" check --rules ../../rules --select CL8901 -f sarif", Sandbox.Tool], [], Sandbox.NoVariables);

        Assert.Contains("\"uri\": \"berita/a.md\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto", false)]
    [InlineData("always", true)]
    [InlineData("never", false)]
    [InlineData("auto", true, "FORCE_COLOR=1")]
    [InlineData("auto", true, "CLICOLOR_FORCE=1", "CLICOLOR=0")]
    [InlineData("auto", false, "FORCE_COLOR=0")]
    [InlineData("auto", false, "FORCE_COLOR=1", "NO_COLOR=1")]
    [InlineData("auto", true, "FORCE_COLOR=1", "NO_COLOR=")]
    [InlineData("always", true, "NO_COLOR=1")]
    [InlineData("never", false, "FORCE_COLOR=1")]
    public void Color_follows_the_option_and_then_the_environment(string option, bool isColored, params string[] variables)
    {
        var run = _sandbox.Run(
            ["check", "--rules", "rules", "--select", "CL8901", "--color", option, "a.md"],
            [],
            variables.Select(variable => variable.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));

        Assert.Equal(isColored, run.OutputBytes.Contains((byte)0x1B));
    }

    [Fact]
    public void Only_the_text_report_is_ever_colored() =>
        Assert.DoesNotContain((byte)0x1B, _sandbox.Check("--color", "always", "-f", "json").OutputBytes);
}
