using System.Text.Json;
using ContentLint.Linting;
using ContentLint.Output;

namespace ContentLint.Tests.Output;

public sealed class JsonFormatterTests
{
    [Fact]
    public Task Report() => Verify(SampleResult.Write(new JsonFormatter(new() { ToolVersion = "1.2.3" }), SampleResult.Everything));

    [Fact]
    public Task Report_with_silenced_findings() =>
        Verify(SampleResult.Write(new JsonFormatter(new() { ToolVersion = "1.2.3", Suppressed = SuppressedFindings.Shown, HasStatistics = true }), SampleResult.Silenced));

    [Fact]
    public void Offsets_are_those_of_the_text()
    {
        using var report = JsonDocument.Parse(SampleResult.Write(new JsonFormatter(new() { ToolVersion = "1.2.3" }), SampleResult.Everything));
        var diagnostics = report.RootElement.GetProperty("diagnostics");

        Assert.Equal(SampleResult.Everything.Diagnostics.Length, diagnostics.GetArrayLength());
        Assert.All(SampleResult.Everything.Diagnostics.Zip(diagnostics.EnumerateArray()), pair =>
        {
            var range = pair.Second.GetProperty("range");
            Assert.Equal(pair.First.Span.Start, range.GetProperty("start").GetProperty("offset").GetInt32());
            Assert.Equal(pair.First.Span.End, range.GetProperty("end").GetProperty("offset").GetInt32());
        });
    }
}
