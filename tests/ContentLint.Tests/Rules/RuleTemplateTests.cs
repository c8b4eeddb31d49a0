using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class RuleTemplateTests
{
    public static TheoryData<string> Kinds { get; } = [.. RuleKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_template_loads_passes_its_examples_and_explains_every_key(string name)
    {
        var kind = RuleKinds.ByName[name];
        var text = RuleTemplate.Create(kind, "CL2890", "my-own");

        var rules = RuleLoader.Load([BuiltInRules.Source(), new RuleSource([new("house/CL2890-my-own.yml", text)])]);
        Assert.Empty(rules.Errors);
        var rule = rules.Find("CL2890")!;
        Assert.Equal(name, rule.Kind.Name);
        Assert.Empty(new RuleTester(new ExampleLinter(rules).Lint).Test(rule).Where(result => !result.HasPassed));
        Assert.All(RuleKeys.Of(kind), key =>
        {
            Assert.Contains($"\n{key.Name}:", text.Replace("\n# ", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains(key.Summary.Split(' ')[0], text, StringComparison.Ordinal);
        });
        Assert.All(text.Split('\n').Where(line => line.StartsWith('#')), line => Assert.True(line.Length <= 120, line));
    }
}
