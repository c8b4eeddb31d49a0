using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class DuplicateKindTests
{
    private const string Line = "Air sumur di kampung itu surut lebih cepat daripada tahun lalu, dan warga mulai membeli air dari truk tangki.";

    [Theory]
    [InlineData("scope: article")]
    [InlineData("scope: near\nmin_words: 20\nmin_share: 80")]
    [InlineData("scope: batch\nmin_words: 5")]
    public void Right_keys_have_no_errors(string keys) => Assert.Empty(ErrorsOf(keys));

    [Theory]
    [InlineData("scope: paragraph", "'scope' is one of article, near, batch, not 'paragraph'")]
    [InlineData("min_words: 5", "the key 'scope' of a rule of kind duplicate is missing")]
    [InlineData("scope: article\nmin_words: 0", "a paragraph has at least one word")]
    [InlineData("scope: near\nmin_share: 101", "a share is a number from 1 to 100")]
    [InlineData("scope: batch\nmin_share: 80", "only 'scope: near' compares by share")]
    public void Wrong_keys_are_told(string keys, string message) => Assert.Contains(message, Assert.Single(ErrorsOf(keys)), StringComparison.Ordinal);

    [Fact]
    public void One_paragraph_is_told_by_one_rule_in_one_article()
    {
        var found = Lint(
            [Article("a.txt", $"{Line}\n\n{Line}\n\nSebelumnya, {Line}"), Article("b.txt", Line)]);

        Assert.Equal(
            [("CL3001", "a.txt", "a.txt"), ("CL3002", "a.txt", "a.txt"), ("CL3003", "b.txt", "a.txt")],
            found.Select(finding => (finding.Descriptor.Id, finding.Source.Path, Assert.Single(finding.Related).Source.Path)));
        Assert.Equal("this paragraph stands in a.txt too", found[2].Message);
    }

    [Fact]
    public void Megabyte_of_one_line_takes_no_longer_than_its_length_asks_for()
    {
        var count = 1_000_000 / Line.Length;
        var watch = Stopwatch.StartNew();

        var found = Lint([Article("a.txt", string.Join('\n', Enumerable.Repeat(Line, count)))]);

        Assert.Equal(count - 1, found.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    private static ImmutableArray<Diagnostic> Lint(ImmutableArray<InputFile> files) =>
    [
        .. new Linter(BuiltInRules.Load(), new() { Select = ["CL3001", "CL3002", "CL3003"] }).Lint(files).Diagnostics
            .Where(finding => finding.Descriptor.Category is Category.Duplication),
    ];

    private static InputFile Article(string path, string text) => new(path, null, () => Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> ErrorsOf(string keys) =>
        RuleLoader.Load([new RuleFile("languages/id.yml", "tag: id\nname: Indonesian\n"), new RuleFile("rules/duplication/CL3901-test-duplicate.yml", $$"""
            id: CL3901
            name: test-duplicate
            title: A duplicate
            message: "as in {0}"
            severity: warning
            since: "0.1"
            kind: duplicate
            {{keys}}
            why: For tests.
            examples:
              - { language: id, bad: "[|x|]" }
              - { language: id, bad: "[|x|]" }
              - { language: id, good: x }
              - { language: id, good: x }
            """)]).Errors.Select(error => error.Message);
}
