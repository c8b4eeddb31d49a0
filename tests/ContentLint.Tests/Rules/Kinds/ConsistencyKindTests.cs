using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class ConsistencyKindTests
{
    [Theory]
    // The standard way counts as right, however rare it is.
    [InlineData("Risiko banjir naik. Ada resiko longsor, dan resikonya besar.", "resiko > risiko, resikonya > risikonya")]
    // Of equal ways the more frequent one, or else the first.
    [InlineData("Ekspor ke Cina naik. Impor dari China turun, dan China diam.", "Cina > China")]
    [InlineData("Ekspor ke Cina naik. Impor dari China turun.", "China > Cina")]
    // Capitals alone tell these apart.
    [InlineData("Akun WhatsApp itu hilang. Lalu akun Whatsapp lain muncul.", "Whatsapp > WhatsApp")]
    [InlineData("Klub sepak bola itu kalah. Sepakbola memang begitu.", "Sepakbola > Sepak bola")]
    public void Two_ways_are_told(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Lint(text).Select(found => $"{found.Arguments[0]} > {Assert.Single(found.Fix!.Changes).NewText}")));

    [Theory]
    [InlineData("Ada resiko longsor, dan resikonya besar.")]
    [InlineData("Risiko banjir naik. “Ada resiko longsor,” kata camat.")]
    [InlineData("Risiko banjir naik. Lagu Resiko Cinta diputar.")]
    [InlineData("Risiko banjir naik. RESIKO LONGSOR.")]
    public void Others_are_left_alone(string text) => Assert.Empty(Lint(text));

    [Theory]
    [InlineData("equal: { id: [risiko] }", "'risiko' must be different ways to write a word, parted by |")]
    [InlineData("equal: { id: [risiko|risiko] }", "'risiko|risiko' must be different ways to write a word, parted by |")]
    [InlineData("standard: { id: [risiko*|resiko] }", "in 'risiko*|resiko' all ways must end in '*', or none")]
    [InlineData("", "a rule of kind consistency needs 'equal' or 'standard'")]
    public void Wrong_keys_are_told(string keys, string message) =>
        Assert.Contains(message, Assert.Single(ErrorsOf(keys)), StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Lint(string text) =>
        new Linter(BuiltInRules.Load(), new() { Select = ["CL6003"], Language = "id" })
            .Lint([new("a.txt", null, () => System.Text.Encoding.UTF8.GetBytes(text))]).Diagnostics
            .Where(found => found.Descriptor.Id == "CL6003");

    private static IEnumerable<string> ErrorsOf(string keys) =>
        RuleLoader.Load([new RuleFile("languages/id.yml", "tag: id\nname: Indonesian\n"), new RuleFile("rules/consistency/CL6901-test.yml", $$"""
            id: CL6901
            name: test
            title: A word
            message: "{0}"
            severity: warning
            since: "0.1"
            kind: consistency
            {{keys}}
            why: For tests.
            examples:
              - { language: id, bad: "[|x|]" }
              - { language: id, bad: "[|x|]" }
              - { language: id, good: x }
              - { language: id, good: x }
            """)]).Errors.Select(error => error.Message);
}
