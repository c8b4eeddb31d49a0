using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class BuiltInRulesTests
{
    private static readonly RuleSet Rules = BuiltInRules.Load();
    private static readonly RuleTester Tester = new(new ExampleLinter(Rules).Lint);

    public static IEnumerable<object[]> Examples { get; } =
        Rules.Rules.SelectMany(rule => rule.Examples.Select(example => new object[] { rule.Descriptor.Id, example.Line }));

    [Fact]
    public void All_files_are_right()
    {
        Assert.Empty(Rules.Errors);
        Assert.Empty(Rules.Validate());
        Assert.NotEmpty(Rules.Rules);
        Assert.Contains(Rules.Languages.Profiles, language => language.Tag == "id");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_does_what_it_says(string id, int line)
    {
        var rule = Rules.Find(id)!;
        var example = rule.Examples.Single(example => example.Line == line);

        Assert.Equal(string.Empty, Tester.Test(rule with { Examples = [example] }).Single().Message);
    }

    [Fact]
    public void Messages_begin_in_lower_case_or_with_what_was_found() =>
        Assert.All(Rules.Rules, rule => Assert.False(char.IsUpper(rule.Descriptor.MessageFormat[0])));
}
