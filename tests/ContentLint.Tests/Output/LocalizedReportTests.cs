using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Output.Html;
using ContentLint.Rules;

namespace ContentLint.Tests.Output;

/// <summary>Reports for a reader of Indonesian; words of rules that have none stay English.</summary>
public sealed class LocalizedReportTests
{
    private static readonly Locale Indonesian = Locales.Find("id");

    [Fact]
    public Task Text() =>
        Verify(SampleResult.Write(new TextFormatter(new() { Suppressed = SuppressedFindings.Shown }), SampleResult.Silenced.In(Indonesian)));

    [Fact]
    public Task Html() =>
        Verify(SampleResult.Write(new HtmlFormatter(new() { ToolVersion = "1.2.3", Suppressed = SuppressedFindings.Shown }), SampleResult.Silenced.In(Indonesian)));

    [Fact]
    public void Fingerprints_of_a_log_are_the_same_in_every_language()
    {
        var english = FingerprintsOf(SampleResult.Everything);

        Assert.NotEmpty(english);
        Assert.Equal(english, FingerprintsOf(SampleResult.Everything.In(Indonesian)));
    }

    [Theory]
    [InlineData("gitlab")]
    [InlineData("json")]
    public void Severities_for_programs_are_the_same_in_every_language(string format)
    {
        DiagnosticFormatter formatter = format == "gitlab" ? new GitLabFormatter("") : new JsonFormatter(new() { ToolVersion = "1.2.3" });

        var report = SampleResult.Write(formatter, SampleResult.Everything.In(Indonesian));

        Assert.DoesNotContain("peringatan", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_page_are_known()
    {
        var page = SampleResult.Write(new HtmlFormatter(new() { ToolVersion = "1.2.3" }), SampleResult.Everything.In(Indonesian));

        Assert.Contains("<html lang=\"id\">", page, StringComparison.Ordinal);
        Assert.All(["Why these rules", ">Search<", "next finding", "By article", ">all<"], word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
    }

    private static List<string> FingerprintsOf(LintResult result)
    {
        var formatter = new SarifFormatter(new()
        {
            ToolVersion = "1.2.3",
            InformationUri = new("https://contoh.id/"),
            HelpUri = _ => null,
            HelpMarkdown = _ => null,
        });
        using var log = JsonDocument.Parse(SampleResult.Write(formatter, result));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(found => found.GetProperty("partialFingerprints").GetRawText())];
    }
}
