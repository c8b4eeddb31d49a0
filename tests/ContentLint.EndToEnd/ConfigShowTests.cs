using System.Text.Json;

namespace ContentLint.EndToEnd;

public sealed class ConfigShowTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_file_that_does_not_exist_yet_has_a_configuration()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*.md]\ncontentlint_rules = rules\ncontentlint_diagnostic.CL8901.severity = error\n");

        var run = _sandbox.Run("config", "show", "articles/new.md", "--format", "json", "--all");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var shown = JsonDocument.Parse(run.Output);
        var rule = shown.RootElement.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "CL8901");
        Assert.Equal(("error", 4), (rule.GetProperty("severity").GetString(), rule.GetProperty("setBy").GetProperty("line").GetInt32()));
    }

    [Fact]
    public void What_is_wrong_is_shown_and_fails()
    {
        _sandbox.Write(".editorconfig", "root = true\n[*]\ncontentlint_langauge = id\ncontentlint_rules = rules, gone\n");

        var run = _sandbox.Run("config", "show", "a.md");

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            ".editorconfig:3:1 error CL0003 invalid-configuration: 'contentlint_langauge' is not a key; did you mean 'contentlint_language'?\n"
            + ".editorconfig:4:28 error CL0003 invalid-configuration: there is no folder 'gone'\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_has_none()
    {
        var run = _sandbox.Run("config", "show", "rules");

        Assert.Equal((2, "", "contentlint: 'rules' is a folder; name a file in it, which need not exist\n"), (run.ExitCode, run.Output, run.Error));
    }
}
