namespace ContentLint.Tests;

public sealed class LayerCheckTests
{
    [Theory]
    [InlineData("using ContentLint.Linting;\n")]
    [InlineData("using static ContentLint.Linting.Run;\n")]
    [InlineData("using Alias = ContentLint.Linting.Run;\n")]
    [InlineData("using ContentLint.Text;\nusing ContentLint.Linting;\n")]
    public void Upward_using_is_found(string lines) =>
        Assert.Equal(["Rules/Rule.cs uses Linting"], Check($"{lines}namespace ContentLint.Rules;\n"));

    [Theory]
    [InlineData("ContentLint.Linting.Run.Start();")]
    [InlineData("global::ContentLint.Linting.Run.Start();")]
    [InlineData("Linting.Run.Start();")]
    [InlineData("/// <see cref=\"Linting.Run\"/>")]
    [InlineData("private Linting.Run? _run;")]
    [InlineData("private Linting.Stages.Finish? _finish;")]
    public void Upward_name_is_found(string line) =>
        Assert.Equal(["Rules/Rule.cs uses Linting"], Check($"namespace ContentLint.Rules;\n{line}\n"));

    [Theory]
    [InlineData("using ContentLint.Analysis;\nusing ContentLint.Rules;\nusing System.Linq;\nnamespace ContentLint.Rules;\n")]
    [InlineData("namespace ContentLint.Rules;\nthis.Linting.Run.Start(); Linting.Length();\n")]
    [InlineData("namespace ContentLint.Rules;\nOther.Linting.Run.Start();\n")]
    public void Downward_uses_and_members_named_like_a_layer_are_right(string text) => Assert.Empty(Check(text));

    [Fact]
    public void Folder_that_is_no_layer_is_found()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Helpers/Strings.cs"] = "namespace ContentLint.Helpers;\n",
            ["Usings.cs"] = "",
        };

        Assert.Equal(["Helpers/Strings.cs stands in no layer", "Usings.cs stands in no layer"], LayerCheck.FindViolations(files));
    }

    [Fact]
    public void Ways_around_the_check_are_found()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Text/Usings.cs"] = "global using ContentLint.Text;\nnamespace ContentLint.Text;\n",
            ["Rules/Kinds/PhraseKind.cs"] = "namespace ContentLint.Rules.Kinds;\n",
            ["Rules/Kinds/PatternKind.cs"] = "namespace ContentLint.Linting;\n",
        };

        Assert.Equal(
            [
                "Text/Usings.cs has a global using, which holds for every layer",
                "Rules/Kinds/PatternKind.cs has the namespace of another folder",
                "Rules/Kinds/PatternKind.cs uses Linting",
            ],
            LayerCheck.FindViolations(files));
    }

    private static IEnumerable<string> Check(string text) => LayerCheck.FindViolations(
    [
        KeyValuePair.Create("Rules/Rule.cs", text),
        KeyValuePair.Create("Linting/Run.cs", "namespace ContentLint.Linting;\n"),
        KeyValuePair.Create("Linting/Stages/Finish.cs", "namespace ContentLint.Linting.Stages;\n"),
    ]);
}
