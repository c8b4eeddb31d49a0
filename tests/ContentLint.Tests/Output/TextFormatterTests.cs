using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class TextFormatterTests
{
    [Fact]
    public Task Report() => Verify(Write(SampleResult.Everything, new()));

    [Fact]
    public Task Report_with_silenced_findings() => Verify(Write(SampleResult.Silenced, new() { Suppressed = SuppressedFindings.Shown }));

    [Fact]
    public void Silenced_findings_are_counted_and_left_out()
    {
        var report = Write(SampleResult.Silenced, new());

        Assert.Contains("; 2 silenced: 1 by directives, 1 by the baseline", report, StringComparison.Ordinal);
        Assert.DoesNotContain("silenced by", report, StringComparison.Ordinal);
    }

    [Fact]
    public Task Narrow_report_in_color() =>
        Verify(Write(SampleResult.Everything, new() { Width = 40, UseColor = true }).Replace('\u001B', '␛'));

    [Fact]
    public void No_findings_are_told_in_words() =>
        Assert.Equal("No findings in 5 files\n", Write(SampleResult.Nothing, new()));

    [Fact]
    public void No_line_begins_as_a_command_to_a_runner()
    {
        var source = new SourceText("::error::x.md", "##[error]a\n::warning::b\n");
        var report = Write(Result(Found(source, 0, 22), Found(new("##[group]", "::x"), 0, 3)), new());

        Assert.All(report.Split('\n'), line => Assert.False(
            line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.TrimStart().StartsWith("##[", StringComparison.Ordinal), line));
    }

    [Fact]
    public void Nothing_of_a_document_but_line_ends_is_a_control_character()
    {
        var every = string.Concat(Enumerable.Range(0, 0x3000).Select(unit => (char)unit));
        var source = new SourceText("a\u001Bb\u0085.md", every);
        var diagnostics = Enumerable.Range(0, source.LineCount)
            .Select(line => Found(source, source.GetLineSpan(line).Start, source.GetLineSpan(line).Length));

        var report = Write(Result([.. diagnostics]), new() { Width = 100_000 });

        Assert.DoesNotContain(report, unit => unit != '\n' && (char.IsControl(unit) || unit is '\u202E' or '\u2066' or '\u2028' or '\u200B'));
    }

    [Fact]
    public void Summary_names_each_severity_and_the_paths_that_were_not_checked()
    {
        var source = new SourceText("a.md", "text");
        var found = new[] { Severity.Error, Severity.Warning, Severity.Warning, Severity.Suggestion }
            .Select(severity => Found(source, 0, 4) with { Severity = severity });

        Assert.Equal(
            "1 error, 2 warnings and 1 suggestion in 1,234 files; 1 path could not be checked",
            ResultSummary.Of(new([.. found], [], [new("b.md", "no such file", IsError: true)], SampleResult.Files(1_234))));
    }

    private static Diagnostic Found(SourceText source, int start, int length) =>
        new(SampleResult.Wordy, source, new(start, length)) { Arguments = [source[new(start, length)].ToString(), "::x"] };

    private static LintResult Result(params Diagnostic[] diagnostics) => new([.. diagnostics], [], [], SampleResult.Files(1));

    private static string Write(LintResult result, TextFormatterOptions options) =>
        SampleResult.Write(new TextFormatter(options), result);
}
