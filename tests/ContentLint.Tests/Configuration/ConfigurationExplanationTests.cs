using ContentLint.Configuration;

namespace ContentLint.Tests.Configuration;

public sealed class ConfigurationExplanationTests
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    [Fact]
    public void Without_a_file_there_is_nothing_to_explain()
    {
        var explanation = Explain("/a/b.md");

        Assert.Empty(explanation.Files);
        Assert.Empty(explanation.Settings);
        Assert.Null(explanation.FindSeverity(SampleRules.UnsourcedQuotation));
        Assert.Same(LintConfiguration.Default, explanation.Configuration);
    }

    [Fact]
    public void Each_setting_tells_its_line_and_those_that_it_overrides()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_language = en\n[*.md]\ncontentlint_language = EN";
        _texts["/a/.editorconfig"] = "[*.md]\n\n  contentlint_language = id";

        var language = Assert.Single(Explain("/a/b.md").Settings);

        Assert.Equal(("id", "a/.editorconfig:3"), Describe(language.Setting));
        Assert.Equal([("en", ".editorconfig:4"), ("en", ".editorconfig:2")], language.Overridden.Select(Describe));
    }

    [Fact]
    public void Two_names_of_one_rule_are_one_setting()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_diagnostic.CL1001.severity = error\ncontentlint_diagnostic.unsourced-quotation.severity = none";

        var severity = Assert.Single(Explain("/a.md").Settings);

        Assert.Equal("contentlint_diagnostic.CL1001.severity", severity.Setting.Key);
        Assert.Equal([("error", ".editorconfig:2")], severity.Overridden.Select(Describe));
    }

    [Fact]
    public void What_is_taken_back_decides_nothing()
    {
        _texts["/.editorconfig"] = """
            [*]
            contentlint_category.sourcing.severity = error
            contentlint_diagnostic.CL1001.severity = none
            [*.md]
            contentlint_diagnostic.CL1001.severity = unset
            """;

        var explanation = Explain("/a.md");

        Assert.Equal("contentlint_category.sourcing.severity", explanation.FindSeverity(SampleRules.UnsourcedQuotation)!.Key);
        Assert.Null(explanation.Settings[1].Setting.Value);
        Assert.Null(explanation.FindSeverity(SampleRules.ForeignWord));
    }

    [Fact]
    public void Files_are_named_up_to_the_root_even_if_they_say_nothing_of_the_article()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_language = id";
        _texts["/a/.editorconfig"] = "root = true\n[*.txt]\ncontentlint_language = id";
        _texts["/a/b/.editorconfig"] = "[*]\nindent_size = 2";

        var explanation = Explain("/a/b/c.md");

        Assert.Equal(["a/b/.editorconfig", "a/.editorconfig"], explanation.Files.Select(file => file.Path));
        Assert.Empty(explanation.Settings);
    }

    private static (string? Value, string Place) Describe(Setting setting) =>
        (setting.Value, $"{setting.Source.Path}:{setting.Source.GetLinePosition(setting.Pair.KeySpan.Start).Line + 1}");

    private ConfigurationExplanation Explain(string path) => new ConfigurationSet(
        new(file => _texts.GetValueOrDefault(file), file => file.TrimStart('/')), SampleRules.All).Explain(path);
}
