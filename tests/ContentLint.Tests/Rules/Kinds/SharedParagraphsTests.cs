using ContentLint.Analysis;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class SharedParagraphsTests
{
    private const string Ferry = "Kapal penyeberangan itu kembali berlayar setelah baling-balingnya diganti di galangan Teluk Rambai.";
    private const string Fare = "Tarif penumpang tidak berubah, tetapi kendaraan roda empat kini membayar seperlima lebih mahal.";

    [Fact]
    public void Every_article_but_the_first_by_path_is_told_the_other_places()
    {
        var found = Lint(Ferry, $"{Fare}\n{Ferry}", Ferry);

        Assert.Equal([1, 2], found.Select(finding => finding.Entry));
        Assert.Equal([0, 2], found[0].Related.Select(place => place.Entry));
        Assert.Equal([0, 1], found[1].Related.Select(place => place.Entry));
        Assert.Equal(Fare.Length + 1, found[0].Span.Start);
        Assert.All(found, finding => Assert.Equal("0.txt", Assert.Single(finding.Arguments)));
    }

    [Fact]
    public void What_an_article_repeats_itself_counts_once()
    {
        Assert.Empty(Lint($"{Ferry}\n{Ferry}", Fare));

        var finding = Assert.Single(Lint($"{Ferry}\n{Fare}\n{Ferry}", $"{Ferry}\n{Ferry}"));
        Assert.Equal((1, 0), (finding.Entry, finding.Span.Start));
        Assert.Equal(0, Assert.Single(finding.Related).Span.Start);
    }

    [Fact]
    public void Copy_of_a_whole_article_is_told_paragraph_by_paragraph_in_the_later_one() =>
        Assert.Equal([1, 1], Lint($"{Ferry}\n{Fare}", $"{Ferry}\n{Fare}").Select(finding => finding.Entry));

    [Fact]
    public void Related_places_are_the_first_ten()
    {
        var found = Lint([.. Enumerable.Repeat(Ferry, 30)]);

        Assert.Equal(29, found.Count);
        Assert.All(found, finding => Assert.Equal(10, finding.Related.Length));
        Assert.All(found, finding => Assert.DoesNotContain(finding.Entry, finding.Related.Select(place => place.Entry)));
    }

    [Fact]
    public void Short_and_quoted_paragraphs_may_be_shared()
    {
        const string Quoted = "\"Kapal itu sudah kami periksa dua kali dan semua bautnya kencang sampai hari ini.\"";

        Assert.Empty(Lint("Tarif penumpang tidak berubah.", "Tarif penumpang tidak berubah."));
        Assert.Empty(Lint(Quoted, Quoted));
    }

    private static IReadOnlyList<CorpusContext.Finding> Lint(params string[] texts) =>
        LinesArticle.LintBatch(DuplicateRules.Shared(), [.. texts.Select((text, number) => LinesArticle.Parse(text, $"{number}.txt"))]);
}
