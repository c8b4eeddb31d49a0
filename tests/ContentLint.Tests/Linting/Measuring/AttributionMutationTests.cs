using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class AttributionMutationTests
{
    private const string Sourced = "“Pompa itu tidak akan kami pindahkan lagi,”";
    private const string Term = "“Pompa Tua”";

    private const string Text = $"""
        Warga Desa Karangbaru memperbaiki pompa air mereka pada hari Minggu.

        Kepala Desa Wiryo Santosa memimpin kerja bakti itu sejak pagi.

        {Sourced} kata Wiryo Santosa di balai desa.

        Ia menambahkan bahwa warga menyebut mesin itu {Term} sejak lama.

        Pekerjaan selesai pada sore hari.

        """;

    private static readonly RuleSet Rules = BuiltInRules.Load();

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.md", "---\njudul: Pompa\n---\n\n")]
    public void A_quotation_without_its_attribution_is_reported(string path, string before)
    {
        var result = Measure(path, before + Text, (Sourced, AttributionMutation.Category));

        Assert.Equal((1, 1, 1.0), (result.Tried, result.Reported, result.Share));
        Assert.Empty(result.Missed);
    }

    [Fact]
    public void What_is_not_reported_even_then_is_told()
    {
        var result = Measure("a.txt", Text, (Sourced, AttributionMutation.Category), (Term, AttributionMutation.Category));

        Assert.Equal((2, 1, 0.5), (result.Tried, result.Reported, result.Share));
        Assert.Equal(Term.Length, Assert.Single(result.Missed).Span.Length);
    }

    [Fact]
    public void Only_labels_of_sourced_quotations_are_tried()
    {
        var result = Measure("a.txt", Text, (Sourced, "quote-other"));

        Assert.Equal((0, double.NaN), (result.Tried, result.Share));
    }

    [Fact]
    public void A_label_outside_of_the_prose_is_missed()
    {
        var result = Measure("a.md", $"---\njudul: Mesin lama\n---\n\n{Text}", ("Mesin lama", AttributionMutation.Category));

        Assert.Equal((1, 0), (result.Tried, result.Reported));
    }

    private static MutationResult Measure(string path, string text, params (string Text, string Category)[] labels)
    {
        text = text.ReplaceLineEndings("\n");
        return AttributionMutation.Measure(
            Rules,
            [new SourceText(path, text)],
            [.. labels.Select(label => new Label(path, new(text.IndexOf(label.Text, StringComparison.Ordinal), label.Text.Length), label.Category, "", ""))]);
    }
}
