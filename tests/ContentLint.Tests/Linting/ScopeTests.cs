using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Linting;

public sealed class ScopeTests
{
    private const string Claim = "Ia menuduh tanpa bukti.";

    private const string Twice = """
        id: CL3903
        name: shared
        title: Shared
        message: "this stands in {0} too"
        severity: warning
        since: "0.1"
        kind: duplicate
        scope: batch
        min_words: 3
        why: The reader has read it.
        examples:
          - { language: id, bad: "[|Warga desa menanam pohon.|]", beside: ["Warga desa menanam pohon."] }
          - { language: id, bad: "[|Warga desa menanam bambu.|]", beside: ["Warga desa menanam bambu."] }
          - { language: id, good: "Warga desa menanam pohon." }
          - { language: id, good: "Warga desa menanam jati." }
        """;

    private static readonly RuleSet Rules = TestRules.Load(TestRules.Phrase, Twice);

    [Theory]
    [InlineData(0, 1, "1")]
    [InlineData(1, 2, "")]
    [InlineData(2, 3, "3 3")]
    [InlineData(3, 4, "3 3")]
    [InlineData(0, 9, "1 3 3 6")]
    [InlineData(2, 2, "1 3 3")]
    [InlineData(3, 3, "3 3")]
    [InlineData(5, 5, "3 3 6")]
    [InlineData(9, 9, "6")]
    public void Findings_are_told_in_the_paragraphs_that_a_change_touches(int start, int end, string expected)
    {
        const string Text = $"{Claim}\n\nMereka menuding tanpa bukti lalu\npulang dan kembali lagi menuding tanpa bukti.\n\n{Claim}\n";

        var result = Lint(File("a.md", Text, ReportScope.Changed([new(start, end)])));

        Assert.Equal(expected.Replace("3 3", "3 4", StringComparison.Ordinal), string.Join(' ', result.Diagnostics.Select(LineOf)));
    }

    [Fact]
    public void Lines_of_a_change_end_where_version_control_ends_them()
    {
        const string Text = $"Satu\rdua\rtiga.\n\n{Claim}\n\nEmpat.\n\n{Claim}\n";

        var result = Lint(File("a.txt", Text, ReportScope.Changed([new(6, 7)])));

        Assert.Equal(Text.LastIndexOf("tanpa", StringComparison.Ordinal), Assert.Single(result.Diagnostics).Span.Start);
    }

    [Fact]
    public void File_that_is_there_for_comparison_and_cannot_be_read_is_no_failure()
    {
        var gone = new InputFile("a.txt", FullPath: null, () => throw new IOException("it is gone")) { Scope = ReportScope.Nothing };
        var binary = new InputFile("b.txt", FullPath: null, () => [0, 1, 0, 2]) { Scope = ReportScope.Nothing };

        var result = Lint(gone, binary, File("c.txt", "Satu."));

        Assert.Equal(new LintNote("a.txt", LocalizableText.Of("not compared with: it cannot be read: {0}", "it is gone"), IsError: false), Assert.Single(result.Notes));
        Assert.False(result.HasFailed);
    }

    [Theory]
    [InlineData("a.md", "b.md")]
    [InlineData("b.md", "a.md")]
    public void What_stands_twice_is_silenced_at_either_place_wherever_it_is_told(string silenced, string other)
    {
        const string Shared = "Warga desa menanam pohon.\n";
        const string Silenced = $"<!-- contentlint disable-next CL3903: penutup baku -->\n\n{Shared}";
        ReportScope[] scopes = [ReportScope.Whole, ReportScope.Nothing];

        foreach (var (one, two) in scopes.SelectMany(one => scopes.Select(two => (one, two))))
            Assert.Empty(Lint(File(silenced, Silenced, one), File(other, Shared, two)).Reported);
    }

    [Fact]
    public void File_that_is_there_for_comparison_is_not_told_of_nor_counted()
    {
        var result = Lint(File("a.txt", Claim, ReportScope.Nothing), File("b.txt", Claim + " Begitulah."));

        Assert.Equal("b.txt", Assert.Single(result.Diagnostics).Source.Path);
        Assert.Equal(1, result.FileCount);
        Assert.Equal(2, result.Files.Length);
    }

    [Fact]
    public void File_that_cannot_be_compared_with_does_not_fail_the_run()
    {
        var result = Lint(
            File("a.txt", "Satu."),
            new InputFile("b.txt", null, () => throw new IOException("locked")) { Scope = ReportScope.Nothing },
            new InputFile("c.txt", null, () => [1, 0, 2]) { Scope = ReportScope.Nothing });

        Assert.Equal([new LintNote("b.txt", LocalizableText.Of("not compared with: it cannot be read: {0}", "locked"), IsError: false)], result.Notes.AsEnumerable());
        Assert.False(result.HasFailed);
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void What_stands_twice_is_told_in_the_file_that_is_named_whichever_comes_first(string named, string other)
    {
        const string Shared = "Warga desa menanam pohon.";

        var result = Lint(File(named, Shared), File(other, Shared, ReportScope.Nothing));

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal((named, $"this stands in {other} too"), (found.Source.Path, found.Message));
        Assert.Equal(other, Assert.Single(found.Related).Source.Path);
    }

    [Fact]
    public void What_stands_in_many_files_is_told_once()
    {
        const string Shared = "Warga desa menanam pohon.";

        var result = Lint(
            File("a.txt", Shared), File("b.txt", Shared, ReportScope.Nothing), File("c.txt", Shared, ReportScope.Nothing));

        Assert.Equal("this stands in b.txt too", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Directive_outside_of_the_change_is_of_use_all_the_same()
    {
        const string Text = $"<!-- contentlint disable-next CL2901: sidang -->\n\n{Claim}\n\nSatu.\n";

        Assert.Empty(Lint(File("a.md", Text, ReportScope.Changed([new(4, 5)]))).Diagnostics);
    }

    private static int LineOf(ContentLint.Diagnostics.Diagnostic found) => found.Source.GetLinePosition(found.Span.Start).Line + 1;

    private static LintResult Lint(params InputFile[] files) => new Linter(Rules, new() { Language = "id" }).Lint(files);

    private static InputFile File(string path, string text, ReportScope? scope = null) =>
        new(path, FullPath: null, () => Encoding.UTF8.GetBytes(text)) { Scope = scope ?? ReportScope.Whole };
}
