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
        var written = RuleLoader.Load([BuiltInRules.SourceAsWritten()]);

        Assert.Empty(written.Errors);
        Assert.Empty(written.Validate());
        Assert.NotEmpty(written.Rules);
        Assert.Contains(written.Languages.Profiles, language => language.Tag == "id");
    }

    [Fact]
    public void Packed_files_say_what_is_written()
    {
        var packed = BuiltInRules.Source().Files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var written = BuiltInRules.SourceAsWritten().Files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();

        Assert.Equal(written.Select(file => file.Path), packed.Select(file => file.Path));
        Assert.Equal(written.Select(file => file.Text), packed.Select(file => file.Text));
        Assert.All(packed.Zip(written), pair => Assert.Equal(Describe(Read(pair.Second), isRoot: !pair.Second.IsLanguage), Describe(pair.First.Packed!)));
    }

    [Fact]
    public void Examples_and_versions_of_packed_rules_are_those_of_the_files()
    {
        var written = RuleLoader.Load([BuiltInRules.SourceAsWritten()]).Rules;

        Assert.Equal(written.Select(rule => rule.Descriptor.Id), Rules.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal(written.Select(rule => rule.Version), Rules.Rules.Select(rule => rule.Version));
        Assert.Equal(
            written.SelectMany(rule => rule.Examples).Select(example => (example.Kind, example.Text, example.Line, example.Column)),
            Rules.Rules.SelectMany(rule => rule.Examples).Select(example => (example.Kind, example.Text, example.Line, example.Column)));
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

    private static YamlMap Read(RuleFile file)
    {
        var errors = new List<RuleError>();
        var map = YamlReader.Read(file.Path, file.Text, errors);
        Assert.Empty(errors);
        return map!;
    }

    // The pack leaves out the examples, which are keys of the root.
    private static string Describe(YamlValue value, bool isRoot = false) => value switch
    {
        YamlText text => $"{text.Line}:{text.Column}{(text.IsPlain ? ' ' : '"')}{text.Value}",
        YamlList list => $"{list.Line}:{list.Column}[{string.Join(';', list.Items.Select(item => Describe(item)))}]",
        YamlMap map => $"{map.Line}:{map.Column}{{{string.Join(';', map.Entries.Where(entry => !isRoot || entry.Key.Value != "examples").Select(entry => $"{entry.Key}={Describe(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException(),
    };
}
