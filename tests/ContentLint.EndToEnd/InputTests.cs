using System.Text;

namespace ContentLint.EndToEnd;

public sealed class InputTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("@file.md")]
    [InlineData("[draft].md")]
    [InlineData("a b.txt")]
    [InlineData("berita – 100%#1.md")]
    [InlineData("artikel.data")]
    public void A_file_with_an_odd_name_is_checked(string name)
    {
        _sandbox.Write(name, Sandbox.Faulty);

        var run = _sandbox.Check(name);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{name}:1:23 warning CL8901 wordy-phrase", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_dashes_everything_is_a_path()
    {
        _sandbox.Write("--nope", Sandbox.Faulty);

        Assert.StartsWith("--nope:1:23 ", _sandbox.Check("--", "--nope").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_alone_is_checked()
    {
        _sandbox.Write("[draft].md", Sandbox.Clean);

        var run = _sandbox.Run("[draft].md");

        Assert.Equal((0, "No findings in 1 file\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void The_current_folder_is_checked_when_no_path_is_named()
    {
        _sandbox.Write("b/a.md", Sandbox.Faulty);
        _sandbox.Write("b.html", $"<p>{Sandbox.Faulty}</p>");
        _sandbox.Write(".hidden/a.md", Sandbox.Faulty);

        var run = _sandbox.Check();

        Assert.Contains("2 warnings in 2 files", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "-" }, "<stdin>:1:23 ")]
    [InlineData(new[] { "-", "--stdin-filename", "berita/baru.md" }, "berita/baru.md:1:23 ")]
    public void The_standard_input_is_checked(string[] arguments, string place)
    {
        var run = _sandbox.Run(
            ["check", "--rules", "rules", "--select", "wordy-phrase", .. arguments], Encoding.UTF8.GetBytes(Sandbox.Faulty), Sandbox.NoVariables);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(place, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_holds_for_the_standard_input_by_its_name()
    {
        _sandbox.Write(".editorconfig", "root = true\n[berita/*.md]\ncontentlint_diagnostic.CL8901.severity = none\n");

        var run = _sandbox.Run(
            ["check", "--rules", "rules", "--select", "CL8901", "-", "--stdin-filename", "berita/baru.md"],
            Encoding.UTF8.GetBytes(Sandbox.Faulty),
            Sandbox.NoVariables);

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void An_empty_file_is_clean()
    {
        _sandbox.Write("a.md", "");

        Assert.Equal(0, _sandbox.Check("a.md").ExitCode);
    }

    [Fact]
    public void A_binary_file_is_skipped_with_a_note()
    {
        _sandbox.Write("a.txt", [0x50, 0x4B, 0, 0, 1]);

        var run = _sandbox.Check("a.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^a.txt: note: .*binary.*\nNo findings in 0 files\n$", run.Output);
    }

    [Fact]
    public void Invalid_bytes_are_found_and_the_rest_is_checked()
    {
        _sandbox.Write("a.txt", [.. "Kafe"u8, 0xE9, (byte)' ', .. Encoding.UTF8.GetBytes(Sandbox.Faulty)]);

        var run = _sandbox.Run("check", "--rules", "rules", "a.txt");

        Assert.Contains("a.txt:1:5 error CL0006", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.txt:1:29 warning CL8901", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_the_configuration_are_run()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*.md]\ncontentlint_rules = rules\n");
        _sandbox.Write("a.md", Sandbox.Faulty);

        Assert.Contains("CL8901", _sandbox.Run("check", "a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_rules_that_does_not_exist_is_told_at_its_place()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*.md]\ncontentlint_rules = nope\n");
        _sandbox.Write("a.md", Sandbox.Clean);

        var run = _sandbox.Run("check", "a.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".editorconfig:3:21 error CL0003 invalid-configuration: there is no folder 'nope'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select", "CL8901", true)]
    [InlineData("--select", "Wordy-Phrase,CL1001", true)]
    [InlineData("--select", "readability", true)]
    [InlineData("--select", "CL1001", false)]
    [InlineData("--ignore", "CL8901", false)]
    [InlineData("--ignore", "readability, CL1001", false)]
    [InlineData("--ignore", "CL1001", true)]
    public void Rules_are_chosen_by_id_name_and_category(string option, string rules, bool isFound)
    {
        _sandbox.Write("a.md", Sandbox.Faulty);

        var run = _sandbox.Run("check", "--rules", "rules", option, rules, "a.md");

        Assert.Equal(isFound, run.Output.Contains("CL8901", StringComparison.Ordinal));
    }
}
