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

    [Fact]
    public void Kinds_stand_on_the_page_in_the_order_of_the_table_each_with_its_line_in_the_list_of_kinds()
    {
        string[] names = [.. RuleKinds.All.Select(kind => kind.Name)];
        var lines = Page.Split('\n');

        Assert.Equal(names, lines.Where(line => line.StartsWith("## kind: ", StringComparison.Ordinal)).Select(line => line["## kind: ".Length..]));
        Assert.Equal(names, lines.SkipWhile(line => line is not "## The kinds").TakeWhile(line => !line.StartsWith("## kind", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));
    }

    [Fact]
    public void No_section_explains_a_key_twice()
    {
        var keys = Page.Split("\n## ").SelectMany(section => section.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => $"{section.Split('\n')[0]}: {line.Split('`')[1]}"));

        Assert.Empty(keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
