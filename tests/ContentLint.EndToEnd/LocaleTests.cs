namespace ContentLint.EndToEnd;

public sealed class LocaleTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public LocaleTests() => _sandbox.Write("a.md", "Warga menunggu , lalu pulang.\n");

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Findings_are_told_in_the_language_that_is_asked_for()
    {
        var run = _sandbox.Run("check", "--locale", "id", "a.md");

        Assert.Contains("saran CL7007 spacing: ada spasi sebelum ','", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 saran dalam 1 berkas\n1 temuan dapat diperbaiki dengan --fix\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_holds_in_every_language()
    {
        _sandbox.Run("baseline", "create", "a.md");

        var run = _sandbox.Run("check", "--locale", "id", "--baseline", "contentlint-baseline.jsonl", "a.md");

        Assert.Equal("Tidak ada temuan dalam 1 berkas; 1 diredam oleh baseline\n", run.Output);
    }

    [Fact]
    public void A_rule_is_explained_in_the_language_that_is_asked_for() =>
        Assert.Contains("Narasumber tanpa nama", _sandbox.Run("rules", "show", "CL1002", "--locale", "id").Output, StringComparison.Ordinal);

    [Fact]
    public void A_language_that_nobody_wrote_is_wrong_usage() =>
        Assert.Equal(2, _sandbox.Run("check", "--locale", "xx", "a.md").ExitCode);
}
