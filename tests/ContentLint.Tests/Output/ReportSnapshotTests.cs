using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Output.Html;

namespace ContentLint.Tests.Output;

/// <summary>The reports for other programs, over one result with everything that is hard to print.</summary>
public sealed class ReportSnapshotTests
{
    [Fact]
    public Task Concise() => Verify(SampleResult.Write(new ConciseFormatter(SuppressedFindings.LeftOut), SampleResult.Everything));

    [Fact]
    public Task GitHub() => Verify(SampleResult.Write(new GitHubFormatter("situs web"), SampleResult.Everything));

    [Fact]
    public Task GitLab() => Verify(SampleResult.Write(new GitLabFormatter("situs"), SampleResult.Everything));

    [Fact]
    public Task JUnit() => Verify(SampleResult.Write(new JUnitFormatter(), SampleResult.Everything));

    [Fact]
    public Task Checkstyle() => Verify(SampleResult.Write(new CheckstyleFormatter(), SampleResult.Everything));

    [Fact]
    public Task Reviewdog() => Verify(SampleResult.Write(new ReviewdogFormatter("situs", _ => null), SampleResult.Everything));

    [Fact]
    public Task ReviewdogLines() => Verify(SampleResult.Write(new ReviewdogLinesFormatter("situs", rule => new Uri($"https://contoh.id/#{rule.Name}")), SampleResult.Everything));

    [Fact]
    public Task Markdown() => Verify(SampleResult.Write(new MarkdownFormatter(new() { PathPrefix = "situs", PageOf = (path, line) => new Uri($"https://contoh.id/{Uri.EscapeDataString(path)}#L{line}") }), SampleResult.Everything));

    [Fact]
    public Task JsonLines() => Verify(SampleResult.Write(new JsonLinesFormatter(SuppressedFindings.Shown), SampleResult.Silenced));

    [Fact]
    public Task Html() => Verify(SampleResult.Write(new HtmlFormatter(new() { ToolVersion = "1.2.3", Suppressed = SuppressedFindings.Shown }), SampleResult.Silenced));

    [Fact]
    public Task Statistics() => Verify(SampleResult.Write(new TextFormatter(new() { ShowsStatistics = true }), SampleResult.Everything));
}
