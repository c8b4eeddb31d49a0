using ContentLint.Configuration;
using ContentLint.Output;
using ContentLint.Tests.Configuration;

namespace ContentLint.Tests.Output;

public sealed class ConfigurationReportTests
{
    private const string Text = """
        [*]
        contentlint_language = en
        contentlint_category.sourcing.severity = error
        contentlint_rules = house
        contentlint_langauge = id
        [*.md]
        contentlint_language = id
        contentlint_category.sourcing.severity = unset
        contentlint_rule.CL4001.allow = online, startup
        contentlint_diagnostic.mixed-language-token.severity = None
        """;

    [Fact]
    public Task Text_is_for_people() => Verify(Write((shown, output) => new ConfigurationReport(output).Write(shown)));

    [Fact]
    public Task Json_is_for_programs() => Verify(Write(ConfigurationJson.Write));

    [Fact]
    public void Nothing_set_is_said()
    {
        var output = new StringWriter();
        var explanation = new ConfigurationSet(new(_ => null, path => path), SampleRules.All).Explain("/a.md");

        new ConfigurationReport(output).Write(new("a\u001b.md", explanation, [], []));

        Assert.Equal(
            "a␛.md\n  there is no .editorconfig file in its folder or above\n\nNothing is set: every rule has its own severity, and the text decides the language.\n",
            output.ToString());
    }

    private static string Write(Action<ShownConfiguration, TextWriter> write)
    {
        using var output = new StringWriter();
        var set = new ConfigurationSet(new(path => path is "/.editorconfig" ? Text : null, path => path[1..]), SampleRules.All);
        var explanation = set.Explain("/a.md");
        write(new("a.md", explanation, [.. SampleRules.All.Rules.Select(rule => rule.Descriptor)], set.Diagnostics), output);
        return output.ToString();
    }
}
