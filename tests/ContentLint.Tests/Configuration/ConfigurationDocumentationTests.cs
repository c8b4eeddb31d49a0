using System.Text.RegularExpressions;
using ContentLint.Configuration;
using ContentLint.Rules;

namespace ContentLint.Tests.Configuration;

public sealed partial class ConfigurationDocumentationTests
{
    private static readonly RuleSet Rules = BuiltInRules.Load();

    public static TheoryData<string> Blocks => new(ReadBlocks());

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Documented_block_has_no_errors(string text) => Assert.Empty(Check(text, "/articles/a.md").Diagnostics);

    [Fact]
    public void Every_form_of_key_is_documented()
    {
        string[] forms =
        [
            "contentlint_diagnostic.CL", "contentlint_category.", "contentlint_rule.CL", "contentlint_language", "contentlint_locale", "contentlint_rules",
        ];

        var text = string.Concat(ReadBlocks());
        Assert.All(forms, form => Assert.Contains($"\n{form}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Configuration_of_this_repository_has_no_errors_and_makes_the_seeds_indonesian()
    {
        var set = Check(ReadFile(".editorconfig"), "/seeds/a.txt");

        Assert.Empty(set.Diagnostics);
        Assert.Equal("id", set.For("/seeds/a.txt").Language);
        Assert.Null(set.For("/docs/a.md").Language);
    }

    private static IEnumerable<string> ReadBlocks() =>
        FencedIni().Matches(ReadFile("docs/configuration.md") + ReadFile("docs/integrations.md") + ReadFile("README.md")).Select(match => match.Groups["text"].Value);

    private static ConfigurationSet Check(string text, string path)
    {
        var set = new ConfigurationSet(
            new EditorConfigFiles(file => file is "/.editorconfig" ? text : null, file => file[1..]), Rules);
        set.For(path);
        return set;
    }

    private static string ReadFile(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Path, path));

    [GeneratedRegex(@"^```ini\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1_000)]
    private static partial Regex FencedIni();
}
