using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Configuration;

public sealed class ConfigurationErrorTests
{
    [Theory]
    [InlineData("contentlint_langauge = id", "did you mean 'contentlint_language'?")]
    [InlineData("contentlint-language = id", "did you mean 'contentlint_language'?")]
    [InlineData("contentlnt_language = id", "did you mean 'contentlint_language'?")]
    [InlineData("contentlint_rule = a", "its form is 'contentlint_rule.RULE.OPTION'")]
    [InlineData("contentlint_diagnostics.CL1001.severity = error", "did you mean 'contentlint_diagnostic.CL1001.severity'?")]
    [InlineData("contentlint_diagnostic.CL1001.sevrity = error", "did you mean 'contentlint_diagnostic.CL1001.severity'?")]
    [InlineData("contentlint_diagnostic.CL1001 = error", "its form is 'contentlint_diagnostic.RULE.severity'")]
    [InlineData("contentlint_category.severity = error", "its form is 'contentlint_category.CATEGORY.severity'")]
    [InlineData("contentlint_language.id = true", "its form is 'contentlint_language'")]
    [InlineData("contentlint_locale.id = true", "its form is 'contentlint_locale'")]
    [InlineData("contentlint.CL1001.severity = error", "choose one of contentlint_category, contentlint_diagnostic,")]
    public void Misspelt_key_is_told(string line, string message) => AssertToldAtKey(line, "is not a key; ", message);

    [Theory]
    [InlineData("contentlint_diagnostic.CL101.severity = error", "there is no rule 'cl101'; did you mean 'contentlint_diagnostic.CL1001.severity'?")]
    [InlineData("contentlint_diagnostic.unsourced-quote.severity = error", "did you mean 'contentlint_diagnostic.unsourced-quotation.severity'?")]
    [InlineData("contentlint_rule.mixed-langauge-token.allow = a", "did you mean 'contentlint_rule.mixed-language-token.allow'?")]
    [InlineData("contentlint_diagnostic.XX7777.severity = error", "there is no rule 'xx7777'")]
    [InlineData("contentlint_category.sorcing.severity = error", "there is no category 'sorcing'; did you mean 'contentlint_category.sourcing.severity'?")]
    [InlineData("contentlint_category.grammar.severity = error", "choose one of tool, sourcing, claims, duplication, language, residue,")]
    [InlineData("contentlint_rule.CL4001.alow = a", "rule CL4001 has no option 'alow'; did you mean 'contentlint_rule.CL4001.allow'?")]
    [InlineData("contentlint_rule.CL4001.words = a", "choose one of allow, max_per_article, style")]
    [InlineData("contentlint_rule.CL1001.allow = a", "rule CL1001 has no option 'allow'")]
    [InlineData("contentlint_rule.CL1002.allow = a", "rule CL1002 has no option 'allow'")]
    [InlineData("contentlint_rule.CL4001.severity = error", "did you mean 'contentlint_diagnostic.CL4001.severity'?")]
    public void Unknown_name_is_told(string line, string message) => AssertToldAtKey(line, message);

    [Theory]
    [InlineData("contentlint_diagnostic.CL1001.severity = eror", "eror", "'eror' is not a severity; did you mean 'error'?")]
    [InlineData("contentlint_category.sourcing.severity = info", "info", "choose one of error, warning, suggestion, none, default, unset")]
    [InlineData("contentlint_diagnostic.CL1001.severity = error # strict", "error # strict", "is not a severity")]
    [InlineData("contentlint_diagnostic.CL1001.severity = 2", "2", "is not a severity")]
    [InlineData("contentlint_diagnostic.CL1001.severity =", "contentlint_diagnostic.CL1001.severity", "'' is not a severity")]
    [InlineData("contentlint_language = tlh", "tlh", "'tlh' is not a language here; choose one of en, id")]
    [InlineData("contentlint_locale = de", "de", "'de' is not a language of messages; choose one of en, id, auto")]
    [InlineData("contentlint_rule.CL4001.max_per_article = -1", "-1", "is not a whole number from 0 to 2147483647")]
    [InlineData("contentlint_rule.CL4001.max_per_article = 99999999999", "99999999999", "is not a whole number")]
    [InlineData("contentlint_rule.CL4001.max_per_article = 1.5", "1.5", "is not a whole number")]
    [InlineData("contentlint_rule.CL4001.style = opn", "opn", "'opn' is not one of open, closed; did you mean 'open'?")]
    [InlineData("contentlint_rule.CL4001.style = open, closed", "open, closed", "is not one of open, closed")]
    public void Value_out_of_range_is_told(string line, string place, string message)
    {
        var error = Assert.Single(Check($"[*]\n{line}"));

        Assert.Equal(place, error.Source[error.Span]);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_knows_its_rule_and_place()
    {
        var error = Assert.Single(Check("root = true\r\n\r\n[*]\r\n  contentlint_langauge = id\r\n"));

        Assert.Same(ToolDiagnostics.InvalidConfiguration, error.Descriptor);
        Assert.Equal("a/.editorconfig", error.Source.Path);
        Assert.Equal(new LinePosition(3, 2), error.Source.GetLinePosition(error.Span.Start));
        Assert.Equal("contentlint_langauge".Length, error.Span.Length);
    }

    [Fact]
    public void Key_before_the_first_section_is_told()
    {
        var error = Assert.Single(Check("root = true\ncontentlint_language = id\n[*]\n"));

        Assert.Equal("contentlint_language", error.Source[error.Span]);
        Assert.Contains("before the first section", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*]\nindent_style = spaec\ncharset utf-8\n[*.md\n")]
    [InlineData("[*]\ndotnet_diagnostic.CA1000.severity = eror\ncontent_type = a\ncontinuous = b\n")]
    public void Other_tools_are_none_of_our_business(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("[*]\ncontentlint_language: id\n", "contentlint_language: id")]
    [InlineData("[*]\ncontentlint_language = id\ncharset utf-8\n", "charset utf-8")]
    [InlineData("[*.md\ncontentlint_language = id\n", "[*.md")]
    [InlineData("[*.md] ; ours\ncontentlint_language = id\n", "[*.md] ; ours")]
    [InlineData("[*.{md,txt]\ncontentlint_language = id\n", "*.{md,txt")]
    public void Malformed_line_in_a_file_that_speaks_of_us_is_told(string text, string place)
    {
        var error = Assert.Single(Check(text));

        Assert.Equal(place, error.Source[error.Span]);
    }

    [Fact]
    public void Every_error_of_a_file_is_told_once_and_in_order()
    {
        const string text = "nonsense\n[*]\ncontentlint_langauge = id\n[*.md]\ncontentlint_diagnostic.CL1001.severity = high\n";

        var errors = Check(text, "/a/1.md", "/a/2.md", "/a/b/3.txt");

        Assert.Equal([0, 2, 4], errors.Select(error => error.Source.GetLinePosition(error.Span.Start).Line));
    }

    [Fact]
    public void Wrong_pair_leaves_the_others_in_force()
    {
        var files = new EditorConfigFiles(
            path => path is "/a/.editorconfig" ? "[*]\ncontentlint_langauge = en\ncontentlint_language = id\ncontentlint_language = xx" : null,
            path => path);

        Assert.Equal("id", new ConfigurationSet(files, SampleRules.All).For("/a/b.md").Language);
    }

    [Fact]
    public void Unreadable_file_is_told()
    {
        var files = new EditorConfigFiles(
            path => path is "/a/.editorconfig" ? throw new UnauthorizedAccessException("no access") : null, path => path[1..]);
        var set = new ConfigurationSet(files, SampleRules.All);

        Assert.Same(LintConfiguration.Default, set.For("/a/b.md"));
        var error = Assert.Single(set.Diagnostics);
        Assert.Equal(("a/.editorconfig", "this file cannot be read: no access"), (error.Source.Path, error.Message));
    }

    private static void AssertToldAtKey(string line, params string[] messages)
    {
        var error = Assert.Single(Check($"[*]\n{line}"));

        Assert.Equal(line.AsSpan(0, line.IndexOf(" =", StringComparison.Ordinal)), error.Source[error.Span]);
        Assert.All(messages, message => Assert.Contains(message, error.Message, StringComparison.Ordinal));
    }

    private static ImmutableArray<Diagnostic> Check(string text, params IEnumerable<string> paths)
    {
        var files = new EditorConfigFiles(path => path is "/a/.editorconfig" ? text : null, path => path[1..]);
        var set = new ConfigurationSet(files, SampleRules.All);
        foreach (var path in paths.DefaultIfEmpty("/a/b.md"))
            set.For(path);
        Assert.All(set.Diagnostics, error => Assert.Contains(Assert.Single(error.Arguments).Format, Locales.Find("id").Phrases.Keys));
        return set.Diagnostics;
    }
}
