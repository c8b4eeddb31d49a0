using System.Collections.Immutable;
using ContentLint.Linting.Measuring;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class AttributionMutationTests
{
    private const string Far = "Warga kampung itu berkumpul di balai desa sejak pagi untuk mendengar kabar.";

    [Theory]
    [InlineData("\"Kami akan datang lagi besok pagi,\" kata Budi Santoso.")]
    [InlineData("Budi Santoso mengatakan, \"Kami akan datang lagi besok pagi.\"")]
    [InlineData("\"Kami akan datang lagi besok pagi.\"\n\nHal itu dikatakan oleh Budi Santoso.")]
    [InlineData("Budi Santoso menyampaikan hal itu kepada warga.\n\n\"Kami akan datang lagi besok pagi.\"")]
    [InlineData("Budi Santoso menyampaikan hal itu.\n\nBaca juga: Hujan lagi\n\n\"Kami akan datang lagi besok pagi.\"")]
    public void Quotation_that_loses_its_attribution_is_reported(string text) => Assert.Empty(Measure(text).Missed);

    [Fact]
    public void Quotation_that_the_rule_does_not_judge_is_missed()
    {
        var (tried, missed) = Measure("Budi Santoso menyebutnya \"raja sungai\" di kampung itu.", "\"raja sungai\"");

        Assert.Equal(1, tried);
        Assert.Equal("\"raja sungai\"", Assert.Single(missed).Note);
    }

    private static (int Tried, ImmutableArray<Label> Missed) Measure(string text, string? quotation = null)
    {
        var article = new SourceText("a.txt", $"{Far}\n\n{Far}\n\n{Far}\n\n{text}\n\n{Far}\n\n{Far}\n\n{Far}");
        var start = article.Text.IndexOf('"', StringComparison.Ordinal);
        var end = article.Text.LastIndexOf('"') + 1;
        return AttributionMutation.Measure(
            Syntax.Articles.Rules, "CL1001", [article], [new("a.txt", TextSpan.FromBounds(start, end), "quote-sourced", "", quotation ?? "")]);
    }
}
