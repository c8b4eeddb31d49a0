using System.Text.Json;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class SarifFormatterTests
{
    private static readonly SarifOptions Options = new()
    {
        ToolVersion = "1.2.3",
        InformationUri = new("https://example.org/contentlint"),
        PathPrefix = "situs",
        HelpMarkdown = rule => rule.Id == "CL8901" ? "# Wordy\n\nUse *fewer* words.\n" : null,
        HelpUri = rule => new($"https://example.org/rules#{rule.Name}"),
    };

    [Fact]
    public Task Report() => Verify(SampleResult.Write(new SarifFormatter(Options), SampleResult.Everything));

    [Fact]
    public Task Report_with_silenced_findings() => Verify(
        SampleResult.Write(new SarifFormatter(Options with { Suppressed = SuppressedFindings.Shown }), SampleResult.Silenced));

    [Fact]
    public Task Report_without_findings() => Verify(SampleResult.Write(new SarifFormatter(Options), SampleResult.Nothing));

    [Fact]
    public void Each_result_points_to_its_rule()
    {
        var run = Run(SampleResult.Everything);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Links_of_a_message_lead_to_one_related_location_each()
    {
        var result = Assert.Single(
            Run(SampleResult.Everything).GetProperty("results").EnumerateArray(),
            result => result.TryGetProperty("relatedLocations", out _));

        Assert.Equal(
            @"This stands in the article 2 times. See [the same paragraph](1), [a \[bracketed\] one](2).",
            result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal([1, 2], result.GetProperty("relatedLocations").EnumerateArray().Select(place => place.GetProperty("id").GetInt32()));
    }

    [Fact]
    public void At_most_ten_related_locations_are_written()
    {
        var source = new SourceText("a.txt", "satu dua");
        var found = new ContentLint.Diagnostics.Diagnostic(SampleResult.Twice, source, new(0, 4))
        {
            Arguments = ["often"],
            Related = [.. Enumerable.Range(0, 30).Select(_ => new ContentLint.Diagnostics.RelatedLocation(source, new(5, 3), "here"))],
        };

        var result = Run(new([found], [], [], SampleResult.Files(1))).GetProperty("results")[0];

        Assert.Equal(10, result.GetProperty("relatedLocations").GetArrayLength());
        Assert.EndsWith("[here](10).", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpaired_surrogate_does_not_break_the_log()
    {
        var found = new ContentLint.Diagnostics.Diagnostic(SampleResult.Wordy, new("a.txt", "a\uD83Db"), new(0, 3))
        {
            Arguments = ["a\uD83Db", "a"],
            Fix = new("cut\uDC00", [new(new(0, 3), "\uD83D")], ContentLint.Diagnostics.FixSafety.Safe),
        };

        Assert.Equal(
            "'a\uFFFDb' says no more than 'a'.",
            Run(new([found], [], [], SampleResult.Files(1))).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(SuppressedFindings.Shown, true, "new unchanged")]
    [InlineData(SuppressedFindings.Shown, false, "")]
    [InlineData(SuppressedFindings.LeftOut, true, "")]
    public void Results_tell_whether_the_baseline_knows_them_where_those_are_shown(SuppressedFindings suppressed, bool hasBaseline, string expected)
    {
        var run = Run(SampleResult.Silenced with { HasBaseline = hasBaseline }, Options with { Suppressed = suppressed });

        var states = run.GetProperty("results").EnumerateArray()
            .Select(result => result.TryGetProperty("baselineState", out var state) ? state.GetString() : null)
            .ToArray();
        Assert.Equal(expected, string.Join(' ', states.Distinct()));
        Assert.Equal(expected.Length == 0 ? 0 : 1, states.Count(state => state == "unchanged"));
    }

    [Fact]
    public void The_hash_of_the_line_is_the_published_one()
    {
        var source = new SourceText("a.txt", " a\nb\n  \t\tc\n d");
        var result = Run(new([new(SampleResult.Twice, source, new(3, 1)) { Arguments = ["x"] }], [], [], SampleResult.Files(1))).GetProperty("results")[0];

        Assert.Equal(
            "54703d4cd895b18:1", result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString());
    }

    private static JsonElement Run(LintResult result, SarifOptions? options = null) =>
        JsonDocument.Parse(SampleResult.Write(new SarifFormatter(options ?? Options), result)).RootElement.GetProperty("runs")[0];
}
