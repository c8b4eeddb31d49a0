using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed partial class RuleCatalogueTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "rules");
    private static readonly RuleSet Rules = BuiltInRules.Load();

    private static readonly ImmutableArray<Judgement> Judgements =
        JudgementFile.Read("judgements.jsonl", File.ReadAllText(Path.Combine(Folder, "judgements.jsonl"))).Judgements;

    [Fact]
    public void The_committed_catalogue_is_fresh()
    {
        var path = Path.Combine(Folder, "README.md");
        var expected = RuleCataloguePage.Write(Rules, Judgements);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1")
            File.WriteAllText(path, expected);

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == expected,
            $"{path} is stale; ACCEPT_SNAPSHOTS=1 dotnet test --filter RuleCatalogueTests makes it anew");
    }

    [Fact]
    public void Every_rule_is_in_it_with_a_link_to_its_file()
    {
        var page = RuleCataloguePage.Write(Rules, Judgements);

        var links = FileLink().Matches(page).Select(match => match.Groups["path"].Value).ToArray();
        Assert.Equal(Rules.Rules.Length, links.Length);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Folder, link)), link));
        Assert.All(Rules.Rules, rule => Assert.Contains(
            $"\n### {rule.Descriptor.Id} {rule.Descriptor.Name}\n", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?<path>[^)]+\.yml)\)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FileLink();
}
