using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Output.Html;
using ContentLint.Text;
using Markdig;

namespace ContentLint.Tests.Output;

/// <summary>What the formats of others ask for, and what documents may try in them.</summary>
public sealed class ReportTrapTests
{
    private const string Hostile = "<img src=x onerror=alert(1)></script><!--]]>&amp;\u202Eterbalik \u001B[31m \uD800 \uFFFF | `a` **b** [c](1) @orang ::error::x\r\n##[error]y";

    private static readonly LintResult Attack = new(
        [
            new(SampleResult.Unsourced, new SourceText("::error::\"<b>\u0007&.md", Hostile), new(0, Hostile.Length)) { Arguments = [Hostile] },
        ],
        [SampleResult.Unsourced],
        [new("<i>\uFFFE.md", Hostile, IsError: true)],
        SampleResult.Files(1));

    private static DiagnosticFormatter[] All =>
    [
        new TextFormatter(new()), new ConciseFormatter(SuppressedFindings.LeftOut), new GitHubFormatter(""), new GitLabFormatter(""), new JUnitFormatter(),
        new CheckstyleFormatter(), new ReviewdogFormatter("", _ => null), new ReviewdogLinesFormatter("", _ => null), new MarkdownFormatter(new()),
        new JsonFormatter(new() { ToolVersion = "1" }), new JsonLinesFormatter(SuppressedFindings.LeftOut), new HtmlFormatter(new() { ToolVersion = "1" }),
    ];

    [Fact]
    public void No_line_of_any_report_is_a_command_that_a_document_wrote() => Assert.All(All, formatter =>
    {
        foreach (var line in SampleResult.Write(formatter, Attack).Split('\n').Select(line => line.TrimStart()))
        {
            Assert.False(line.StartsWith("##[", StringComparison.Ordinal), $"{formatter.Name}: {line}");
            if (formatter is not GitHubFormatter)
                Assert.False(line.StartsWith("::", StringComparison.Ordinal), $"{formatter.Name}: {line}");
        }
    });

    [Fact]
    public void No_report_holds_a_control_character() => Assert.All(All, formatter => Assert.DoesNotContain(
        SampleResult.Write(formatter, Attack), unit => (char.IsControl(unit) && unit != '\n') || unit is '\u202E' || char.IsSurrogate(unit)));

    [Fact]
    public void Workflow_commands_come_back_as_they_were_meant()
    {
        var lines = SampleResult.Write(new GitHubFormatter("situs"), Attack).TrimEnd('\n').Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.All(lines, line =>
        {
            // As the runner reads them: the properties end at the second "::", pairs are parted by commas.
            var end = line.IndexOf("::", 2, StringComparison.Ordinal);
            var properties = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..end].Split(',').ToDictionary(pair => pair.Split('=')[0], pair => Unescape(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            Assert.StartsWith("situs/", properties["file"], StringComparison.Ordinal);
            Assert.Contains("##[error]y", Unescape(line[(end + 2)..]), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ten_of_each_level_are_annotated_and_the_rest_is_counted()
    {
        var source = new SourceText("a.md", new string('x', 40));
        var result = new LintResult(
            [.. Enumerable.Range(0, 40).Select(at => new Diagnostic(SampleResult.Twice, source, new(at, 1)) { Arguments = ["x"], Severity = at % 2 == 0 ? Severity.Error : Severity.Suggestion })],
            [], [], SampleResult.Files(1));

        var lines = SampleResult.Write(new GitHubFormatter(""), result).TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::notice ", StringComparison.Ordinal)));
        Assert.Equal("20 more findings not shown here: GitHub shows ten of each level", lines[^1]);
    }

    [Fact]
    public void Columns_of_an_annotation_need_a_single_line()
    {
        var source = new SourceText("a.md", "satu\ndua");

        var report = SampleResult.Write(new GitHubFormatter(""), new([new(SampleResult.Twice, source, new(2, 5)) { Arguments = ["x"] }], [], [], SampleResult.Files(1)));

        Assert.Contains("line=1,endLine=2,title=", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_of_gitlab_are_each_their_own_and_do_not_follow_lines()
    {
        static string[] Fingerprints(string text)
        {
            var source = new SourceText("a.md", text);
            var spans = Enumerable.Range(0, text.Length - 3).Where(at => text.AsSpan(at).StartsWith("satu", StringComparison.Ordinal)).Select(at => new TextSpan(at, 4));
            using var json = JsonDocument.Parse(SampleResult.Write(
                new GitLabFormatter(""), new([.. spans.Select(span => new Diagnostic(SampleResult.Twice, source, span) { Arguments = ["x"] })], [], [], SampleResult.Files(1))));
            return [.. json.RootElement.EnumerateArray().Select(found => found.GetProperty("fingerprint").GetString()!)];
        }

        var before = Fingerprints("satu satu dua satu");

        Assert.Equal(3, before.Distinct().Count());
        Assert.Equal(before, Fingerprints("\n\nbaru\nsatu\nsatu dua satu"));
        Assert.Equal("[]\n", SampleResult.Write(new GitLabFormatter(""), SampleResult.Nothing));
    }

    [Fact]
    public void Columns_of_reviewdog_count_bytes()
    {
        var source = new SourceText("a.md", "é🌱x\nb");

        using var json = JsonDocument.Parse(SampleResult.Write(
            new ReviewdogLinesFormatter("", _ => null), new([new(SampleResult.Twice, source, new(1, 2)) { Arguments = ["x"] }], [], [], SampleResult.Files(1))));

        var range = json.RootElement.GetProperty("location").GetProperty("range");
        Assert.Equal((3, 7), (range.GetProperty("start").GetProperty("column").GetInt32(), range.GetProperty("end").GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Xml_reads_back_whatever_stands_in_an_article()
    {
        var checkstyle = XDocument.Parse(SampleResult.Write(new CheckstyleFormatter(), Attack)).Root!;
        var junit = XDocument.Parse(SampleResult.Write(new JUnitFormatter(), Attack)).Root!;

        Assert.Equal(["error", "error"], checkstyle.Descendants("error").Select(error => error.Attribute("severity")!.Value));
        Assert.Contains("<img src=x onerror=alert(1)>", checkstyle.Descendants("error").First().Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Equal(("2", "1", "1"), (junit.Attribute("tests")!.Value, junit.Attribute("failures")!.Value, junit.Attribute("errors")!.Value));
        Assert.Single(junit.Descendants("failure"));
    }

    [Fact]
    public void Clean_run_is_one_test_that_passes()
    {
        var junit = XDocument.Parse(SampleResult.Write(new JUnitFormatter(), SampleResult.Nothing)).Root!;

        Assert.Single(junit.Descendants("testcase"));
        Assert.Empty(junit.Descendants("failure"));
    }

    [Fact]
    public void Nothing_of_an_article_is_markup_in_markdown()
    {
        var report = SampleResult.Write(new MarkdownFormatter(new()), Attack);
        var html = Markdown.ToHtml(report, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

        // XML cannot write it, HTML can.
        var body = XDocument.Parse($"<r>{html.Replace('\uFFFF', '?').Replace('\uFFFE', '?')}</r>");
        Assert.Equal(
            ["h2", "li", "p", "table", "tbody", "td", "th", "thead", "tr", "ul"],
            body.Descendants().Select(element => element.Name.LocalName).Where(name => name is not ("r" or "col" or "colgroup")).Distinct().Order());
        Assert.Contains("<img src=x onerror=alert(1)>", body.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_of_a_huge_run_stays_below_the_limit()
    {
        var source = new SourceText("a.md", new string('<', 200_000));
        var result = new LintResult(
            [.. Enumerable.Range(0, 60).Select(at => new Diagnostic(SampleResult.Unsourced, source, new(at, 1)) { Arguments = [source.Text] })], [], [], SampleResult.Files(1));

        var report = SampleResult.Write(new MarkdownFormatter(new()), result);

        Assert.InRange(Encoding.UTF8.GetByteCount(report), 1, 1_000_000);
        Assert.Contains("59 more findings not shown here.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_keeps_the_worst_in_their_order_and_says_what_is_left_out()
    {
        var source = new SourceText("a.md", new string('x', 10));
        var result = new LintResult(
            [.. Enumerable.Range(0, 10).Select(at => new Diagnostic(SampleResult.Twice, source, new(at, 1)) { Arguments = ["x"], Severity = at % 3 == 0 ? Severity.Error : Severity.Warning })],
            [SampleResult.Twice], [], SampleResult.Files(1));
        var options = new SarifOptions { ToolVersion = "1.2.3", InformationUri = new("https://contoh.id"), MaxResults = 5 };

        using var log = JsonDocument.Parse(SampleResult.Write(new SarifFormatter(options), result));

        var run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal(
            [1, 2, 4, 7, 10],
            run.GetProperty("results").EnumerateArray().Select(found => found.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal(
            "Of 10 findings the worst 5 are in this log, as code scanning keeps no more; left out: 5 warnings.",
            run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Null(SarifCut.Make(result, options with { MaxResults = 10 }).Cut);
    }

    [Fact]
    public void Marks_of_an_article_spell_it_whole_wherever_findings_overlap()
    {
        var source = new SourceText("a.md", "satu <b> dua\r\ntiga & empat");
        var spans = new TextSpan[] { new(0, 4), new(2, 12), new(2, 3), new(9, 0), new(14, 4), new(source.Length, 0) };
        var result = new LintResult([.. spans.Select(span => new Diagnostic(SampleResult.Twice, source, span) { Arguments = ["x"] })], [], [], SampleResult.Files(1));

        var html = SampleResult.Write(new HtmlFormatter(new() { ToolVersion = "1" }), result);

        var start = html.IndexOf("aria-label=\"The article\">", StringComparison.Ordinal) + "aria-label=\"The article\">".Length;
        var text = XDocument.Parse($"<r>{html[start..html.IndexOf("</div>", start, StringComparison.Ordinal)]}</r>", LoadOptions.PreserveWhitespace);
        foreach (var number in text.Descendants("a").ToArray())
            number.Remove();
        Assert.Equal("satu <b> dua\ntiga & empat", text.Root!.Value);
        Assert.Equal(6, html.Split("id=\"m").Length - 1);
    }

    private static string Unescape(string text) => text.Replace("%0A", "\n", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
