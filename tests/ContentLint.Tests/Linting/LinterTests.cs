using System.Collections.Immutable;
using System.Text;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Linting;

public sealed class LinterTests
{
    private static readonly RuleSet Rules = TestRules.Load(
        TestRules.Phrase,
        TestRules.Phrase.Replace("CL2901", "CL2900", StringComparison.Ordinal).Replace("no-evidence", "bare-claim", StringComparison.Ordinal)
            .Replace("[tanpa bukti]", "[bukti]", StringComparison.Ordinal).Replace("Ia datang tanpa payung.", "Kata 'bukti' itu.", StringComparison.Ordinal)
            .Replace("[|tanpa bukti|]", "tanpa [|bukti|]", StringComparison.Ordinal));

    [Fact]
    public void Findings_come_by_path_place_and_id_whatever_the_order_of_the_files()
    {
        var result = Lint(File("b.txt", "Ia bilang bukti. Lalu tanpa bukti."), File("a.txt", "Ini bukti."), File("B.txt", "Itu bukti."));

        Assert.Equal(
            "B.txt(1,5) CL2900; a.txt(1,5) CL2900; b.txt(1,11) CL2900; b.txt(1,23) CL2901; b.txt(1,29) CL2900", Show(result));
        Assert.Equal(3, result.FileCount);
        Assert.False(result.HasFailed);
    }

    [Fact]
    public void One_job_and_four_find_the_same()
    {
        InputFile[] files =
        [
            .. Enumerable.Range(0, 60).Select(number => File($"{number}.txt", string.Concat(Enumerable.Repeat("Ia menuduh tanpa bukti. ", number % 7)))),
        ];

        var one = Lint(new LinterOptions { Language = "id" }, files);
        var four = Lint(new LinterOptions { Language = "id", Jobs = 4 }, [.. files.Reverse()]);

        Assert.Equal(Show(one), Show(four));
        Assert.NotEmpty(one.Diagnostics);
    }

    [Fact]
    public void Path_that_occurs_twice_is_checked_once()
    {
        var result = Lint(File("a.txt", "Ini bukti."), File("a.txt", "Ini bukti."));

        Assert.Equal("a.txt(1,5) CL2900", Show(result));
        Assert.Equal(1, result.FileCount);
    }

    [Theory]
    [InlineData(typeof(FileNotFoundException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public void File_that_cannot_be_read_is_noted_and_the_rest_is_checked(Type failure)
    {
        var result = Lint(
            new InputFile("a.txt", null, () => throw (Exception)Activator.CreateInstance(failure, "locked")!), File("b.txt", "Ini bukti."));

        Assert.Equal([new LintNote("a.txt", LocalizableText.Of("cannot be read: {0}", "locked"), IsError: true)], result.Notes.AsEnumerable());
        Assert.Equal("b.txt(1,5) CL2900", Show(result));
        Assert.Equal(1, result.FileCount);
        Assert.True(result.HasFailed);
    }

    [Fact]
    public void Binary_file_is_noted_and_no_failure()
    {
        var result = Lint(new InputFile("a.txt", null, () => [1, 0, 2]), File("b.txt", "Ini bukti."));

        Assert.Equal([new LintNote("a.txt", LocalizableText.Of("skipped: this is a binary file"), IsError: false)], result.Notes.AsEnumerable());
        Assert.Equal("b.txt(1,5) CL2900", Show(result));
        Assert.Equal(1, result.FileCount);
        Assert.False(result.HasFailed);
    }

    [Fact]
    public void Empty_file_is_clean()
    {
        var result = Lint(File("a.txt", ""));

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Notes);
        Assert.Equal(1, result.FileCount);
    }

    [Fact]
    public void Run_without_files_names_the_rules_all_the_same()
    {
        var result = Lint();

        Assert.Equal(0, result.FileCount);
        Assert.Equal([.. ToolDiagnostics.All.Select(rule => rule.Id), "CL2900", "CL2901"], result.ActiveRules.Select(rule => rule.Id));
    }

    [Fact]
    public void Invalid_bytes_are_told_at_their_place_and_the_rest_is_checked()
    {
        var result = Lint(new InputFile("a.txt", null, () => [.. "Satu\nIni "u8, 0xFF, .. " bukti."u8]));

        Assert.Equal("a.txt(2,5) CL0006; a.txt(2,7) CL2900", Show(result));
        Assert.Equal("\uFFFD", result.Diagnostics[0].Source[result.Diagnostics[0].Span].ToString());
        Assert.Equal(Severity.Error, result.Diagnostics[0].Severity);
    }

    [Fact]
    public void Wrong_rule_file_is_told_with_its_line_and_the_other_rules_run()
    {
        var rules = TestRules.Load(
            TestRules.Phrase,
            TestRules.Phrase.Replace("CL2901", "CL2902", StringComparison.Ordinal).Replace("no-evidence", "loud", StringComparison.Ordinal)
                .Replace("severity: warning", "severity: loud", StringComparison.Ordinal));

        var result = new Linter(rules, new() { Language = "id" }).Lint([File("a.txt", "Ia bilang tanpa bukti.")]);

        Assert.Equal("a.txt(1,11) CL2901; rules/claims/CL2902-loud.yml(5,11) CL0002", Show(result));
        Assert.Equal("loud", result.Diagnostics[1].Source[result.Diagnostics[1].Span].ToString());
        Assert.True(result.HasFailed);
    }

    [Fact]
    public void Wrong_configuration_is_told_with_its_line_and_the_file_is_checked()
    {
        var configuration = Configure("[*]\ncontentlint_diagnostic.CL2901.severity = error\ncontentlint_diagnostic.CL2999.severity = error\n");

        var result = new Linter(Rules, new() { Language = "id" }, configuration).Lint([File("a.txt", "Ia bilang tanpa bukti.", "/site/a.txt")]);

        Assert.Equal("/site/.editorconfig(3,1) CL0003; a.txt(1,11) CL2901; a.txt(1,17) CL2900", Show(result));
        Assert.Equal(Severity.Error, result.Diagnostics[1].Severity);
        Assert.True(result.HasFailed);
    }

    [Theory]
    [InlineData("[*]\ncontentlint_language = id", null, "a.txt(1,7) CL2901")]
    [InlineData("[*]\ncontentlint_language = id", "en", "a.txt(1,7) CL2901")]
    [InlineData("", "en", "")]
    [InlineData("", "id", "a.txt(1,7) CL2901")]
    [InlineData("", null, "")]
    public void Language_of_the_configuration_comes_before_the_one_of_the_run(string configuration, string? language, string expected)
    {
        var result = new Linter(Rules, new() { Language = language, Ignore = ["CL2900"] }, Configure(configuration))
            .Lint([File("a.txt", "Kata: tanpa bukti.", "/site/a.txt")]);

        Assert.Equal(expected, Show(result));
    }

    [Theory]
    [InlineData("CL2901", "", "CL2901")]
    [InlineData("cl2901", "", "CL2901")]
    [InlineData("no-evidence", "", "CL2901")]
    [InlineData("No-Evidence", "", "CL2901")]
    [InlineData("NoEvidence", "", "CL2901")]
    [InlineData("claims", "", "CL2900 CL2901")]
    [InlineData("Claims", "CL2901", "CL2900")]
    [InlineData("sourcing", "", "")]
    [InlineData("CL2901,bare-claim", "", "CL2900 CL2901")]
    [InlineData("", "", "CL2900 CL2901")]
    [InlineData("", "CL2900", "CL2901")]
    [InlineData("", "BareClaim", "CL2901")]
    [InlineData("", "claims", "")]
    [InlineData("CL2900", "CL2900", "")]
    [InlineData("CL", "", "")]
    public void Rules_are_selected_and_ignored_by_id_name_or_category(string select, string ignore, string expected)
    {
        var result = Lint(new LinterOptions { Language = "id", Select = Names(select), Ignore = Names(ignore) }, File("a.txt", "Ia bilang tanpa bukti."));

        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Select(finding => finding.Descriptor.Id).Order()));
        Assert.Equal(expected, string.Join(' ', result.ActiveRules.Select(rule => rule.Id).Where(id => id[2] != '0')));
    }

    [Fact]
    public void Progress_is_told_of_each_file()
    {
        var done = new List<string>();

        new Linter(Rules, new()).Lint([File("b.txt", "Satu."), new("a.txt", null, () => throw new IOException("locked"))], new Progress(done));

        Assert.Equal(["a.txt", "b.txt"], done.Order());
    }

    [Fact]
    public void Cancelled_run_ends_with_an_exception()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => new Linter(Rules, new()).Lint([File("a.txt", "Satu.")], null, cancellation.Token));
    }

    [Fact]
    public void Linting_twice_finds_the_same()
    {
        var linter = new Linter(Rules, new() { Language = "id" });
        InputFile[] files = [File("a.txt", "Ia bilang tanpa bukti.")];

        Assert.Equal(Show(linter.Lint(files)), Show(linter.Lint(files)));
    }

    private static LintResult Lint(params InputFile[] files) => Lint(new LinterOptions { Language = "id" }, files);

    private static LintResult Lint(LinterOptions options, params InputFile[] files) => new Linter(Rules, options).Lint(files);

    private static InputFile File(string path, string text, string? fullPath = null) => new(path, fullPath, () => Encoding.UTF8.GetBytes(text));

    private static ConfigurationSet Configure(string text) =>
        new(new EditorConfigFiles(path => path == "/site/.editorconfig" ? text : null, path => path), Rules);

    private static ImmutableArray<string> Names(string names) => [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries)];

    private static string Show(LintResult result) => string.Join("; ", result.Diagnostics.Select(finding =>
    {
        var (line, column) = finding.Source.GetLinePosition(finding.Span.Start);
        return $"{finding.Source.Path}({line + 1},{column + 1}) {finding.Descriptor.Id}";
    }));

    private sealed class Progress(List<string> done) : IProgress<InputFile>
    {
        public void Report(InputFile value) => done.Add(value.Path);
    }
}
