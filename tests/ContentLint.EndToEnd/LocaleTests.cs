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
    public void The_configuration_of_the_folder_chooses_the_language_and_the_option_wins()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*]\ncontentlint_locale = id\n");

        Assert.Contains("1 saran dalam 1 berkas\n", _sandbox.Run("check", "a.md").Output, StringComparison.Ordinal);
        Assert.Contains("1 suggestion in 1 file\n", _sandbox.Run("check", "--locale", "en", "a.md").Output, StringComparison.Ordinal);
        Assert.Contains("Narasumber tanpa nama", _sandbox.Run("rules", "show", "CL1002").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_of_the_configuration_that_nobody_wrote_is_told()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*]\ncontentlint_locale = xx\n");

        var run = _sandbox.Run("check", "a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'xx' is not a language of messages; choose one of en, id, auto", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_and_what_is_wrong_in_the_configuration_are_told_in_the_same_language()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*]\ncontentlint_langauge = id\n");
        _sandbox.Write("b.csv", "a,b\n");

        var run = _sandbox.Run("check", "--locale", "id", "a.md", "b.csv", "hilang.md");

        Assert.Equal("contentlint: hilang.md: berkas atau folder ini tidak ada\n", run.Error);
        Assert.Contains("b.csv: catatan: dibaca sebagai teks biasa: ekstensinya bukan ekstensi artikel\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("'contentlint_langauge' bukan kunci yang dikenal; maksudnya 'contentlint_language'?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fixes_would_change_is_told_in_the_same_language()
    {
        Assert.Equal("1 temuan akan diperbaiki dalam 1 berkas\n", _sandbox.Run("check", "--fix", "--diff", "--locale", "id", "a.md").Error);
        Assert.Equal("Tidak ada yang perlu diperbaiki\n", _sandbox.Run("check", "--fix", "--diff", "--locale", "id", "--select", "CL1001", "a.md").Error);
    }

    [Fact]
    public void A_language_that_nobody_wrote_is_wrong_usage() =>
        Assert.Equal(2, _sandbox.Run("check", "--locale", "xx", "a.md").ExitCode);
}
