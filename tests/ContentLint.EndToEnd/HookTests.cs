using System.Text.RegularExpressions;
using ContentLint.Linting;
using YamlDotNet.RepresentationModel;

namespace ContentLint.EndToEnd;

/// <summary>What can be told of .pre-commit-hooks.yaml without pre-commit; .ci/pre-commit-walk uses it.</summary>
public sealed class HookTests
{
    private static readonly List<YamlNode> Hooks =
        [.. Yaml.Parse(File.ReadAllText(Path.Combine(Sandbox.RepositoryRoot, ".pre-commit-hooks.yaml"))).Items()];

    [Theory]
    [InlineData("artikel/a.md")]
    [InlineData("a.markdown")]
    [InlineData("a b.mdx")]
    [InlineData("a.txt")]
    [InlineData("a.htm")]
    [InlineData("a.html")]
    [InlineData("a.html5")]
    [InlineData("txt")]
    [InlineData("a.md.cs")]
    [InlineData("a.json")]
    public void Hooks_are_handed_the_files_that_are_taken_for_articles(string path)
    {
        var patterns = Hooks.OfType<YamlMappingNode>().Where(hook => hook.Children.ContainsKey("files")).Select(hook => hook.TextAt("files")).ToList();

        Assert.Equal(2, patterns.Count);
        Assert.All(patterns, pattern => Assert.Equal(ArticleFilter.IsArticle(path), Regex.IsMatch(path, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void Each_hook_is_one_process()
    {
        Assert.Equal(["contentlint", "contentlint-fix", "contentlint-all"], Hooks.Select(hook => hook.TextAt("id")));
        Assert.All(Hooks, hook => Assert.Equal(("dotnet", "true"), (hook.TextAt("language"), hook.TextAt("require_serial"))));
        Assert.All(Hooks, hook => Assert.StartsWith("contentlint check", hook.TextAt("entry"), StringComparison.Ordinal));
    }
}
