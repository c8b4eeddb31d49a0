using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

/// <summary>Holds docs/rule-format.md against the loader.</summary>
public sealed class RuleFormatTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "rule-format.md"));

    [Fact]
    public void Every_whole_rule_on_the_page_loads_and_its_examples_pass()
    {
        var samples = Page.Split("```yaml\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])
            .Where(yaml => yaml.Contains("\nkind: ", StringComparison.Ordinal))
            .ToArray();

        var rules = RuleLoader.Load(
            [BuiltInRules.Source(), new RuleSource([.. samples.Select(yaml => new RuleFile($"house/{Path.GetFileName(TestRules.PathOf(yaml))}", yaml))])]);

        Assert.Empty(rules.Errors);
        var own = rules with { Rules = [.. rules.Rules.Where(rule => rule.Descriptor.Id[3] == '8')] };
        Assert.Equal(samples.Length, own.Rules.Length);
        Assert.Equal(RuleKinds.All.Select(kind => kind.Name).Order(), own.Rules.Select(rule => rule.Kind.Name).Order());
        Assert.Empty(new RuleTester(new ExampleLinter(own).Lint).Test(own).Where(result => !result.HasPassed));
    }

    [Fact]
    public void Every_key_and_every_kind_is_on_the_page()
    {
        var keys = RuleKeys.BeforeKind.Concat(RuleKeys.AfterKind).SelectMany(key => key.Fields.Add(key))
            .Concat(RuleKinds.All.SelectMany(kind => kind.Keys))
            .Select(key => key.Name)
            .Concat(RuleKinds.All.Select(kind => kind.Name));

        Assert.All(keys.Distinct(), name => Assert.True(
            Page.Contains($"`{name}`", StringComparison.Ordinal) || Page.Contains($"## kind: {name}\n", StringComparison.Ordinal), name));
    }
}
