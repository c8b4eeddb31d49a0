using System.Collections.Immutable;
using ContentLint.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class RepeatedParagraphsTests
{
    private const string Harbour = "Dermaga baru itu selesai dua bulan sebelum musim angin barat.";
    private const string Market = "Pedagang ikan pindah ke sana setelah atapnya terpasang pekan lalu.";

    [Fact]
    public void Second_and_third_copy_point_to_the_first()
    {
        var found = Lint($"{Harbour}\n{Market}\n{Harbour}\n{Harbour}");

        Assert.Equal(2, found.Length);
        Assert.All(found, diagnostic => Assert.Equal(0, Assert.Single(diagnostic.Related).Span.Start));
        Assert.All(found, diagnostic => Assert.Equal(Harbour, diagnostic.Source[diagnostic.Span].ToString()));
        Assert.True(found[0].Span.Start > 0);
    }

    [Fact]
    public void Body_that_stands_twice_is_told_paragraph_by_paragraph_each_with_its_twin()
    {
        var found = Lint($"{Harbour}\n{Market}\n{Harbour}\n{Market}");

        Assert.Equal([0, Harbour.Length + 1], found.Select(diagnostic => Assert.Single(diagnostic.Related).Span.Start));
    }

    [Fact]
    public void Case_and_marks_do_not_make_another_paragraph() =>
        Assert.Single(Lint($"{Harbour}\n{Harbour.ToUpperInvariant().Replace('.', '!')}"));

    [Fact]
    public void Figures_make_another_paragraph() =>
        Assert.Empty(Lint("Harga cabai di pasar itu naik menjadi 40 ribu rupiah.\nHarga cabai di pasar itu naik menjadi 45 ribu rupiah."));

    [Theory]
    [InlineData("Baca juga kisah dermaga baru yang selesai sebelum musim angin barat")]
    [InlineData("Ia belum menjawab.")]
    [InlineData("# Dermaga baru itu selesai dua bulan sebelum musim angin barat.")]
    public void Stubs_teasers_and_headings_are_not_compared(string line) => Assert.Empty(Lint($"{line}\n{Market}\n{line}"));

    [Fact]
    public void Quoted_refrain_may_come_back()
    {
        const string Refrain = "\"Datanglah hujan, basahi ladang kami, dan pulanglah sebelum malam tiba.\"";

        Assert.Empty(Lint($"{Refrain}\n{Harbour}\n{Refrain}\n{Market}\n{Refrain}"));
    }

    [Theory]
    [InlineData("{0}\n{1}\n{2}\n{0}\n{1}\n{2}", 3)]
    [InlineData("{1}\n{0}\n{1}\n{0}", 2)]
    [InlineData("{1}\n{2}\n{0}\n{2}\n{1}", 1)]
    public void Quoted_paragraph_is_told_in_a_run_with_the_articles_own(string layout, int count)
    {
        const string Quoted = "\"Kami hanya sempat membawa tikar dan satu panci dari rumah itu.\"";

        var text = layout.Replace("{0}", Harbour, StringComparison.Ordinal)
            .Replace("{1}", Quoted, StringComparison.Ordinal)
            .Replace("{2}", Market, StringComparison.Ordinal);

        Assert.Equal(count, Lint(text).Length);
    }

    [Fact]
    public void Option_sets_the_least_number_of_words()
    {
        Assert.Single(Lint("Dermaga itu selesai.\nDermaga itu selesai.", minWords: 3));
        Assert.Empty(Lint($"{Harbour}\n{Harbour}", minWords: 11));
    }

    [Fact]
    public void Copy_of_any_paragraph_gives_exactly_one_finding_more_at_the_copy()
    {
        var word = Gen.Elements("laut", "Kapal", "tiba", "12", "nelayan", "pagi", "dan", "ikan");
        var paragraph = word.ArrayOf(9).Select(words => string.Join(' ', words) + ".");
        var article = paragraph.NonEmptyListOf();
        var places = Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Choose(0, int.MaxValue));

        Prop.ForAll(Gen.Zip(article, places).ToArbitrary(), sample =>
        {
            var (paragraphs, (which, where)) = sample;
            var original = which % paragraphs.Count;
            var copy = original + 1 + (where % (paragraphs.Count - original));
            List<string> longer = [.. paragraphs.Take(copy), paragraphs[original], .. paragraphs.Skip(copy)];
            var start = longer.Take(copy).Sum(line => line.Length + 1);

            var before = Lint(string.Join('\n', paragraphs));
            var after = Lint(string.Join('\n', longer));
            return after.Length == before.Length + 1 && after.Any(diagnostic => diagnostic.Span.Start == start);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Prop.ForAll<string, string>((one, other) =>
        {
            _ = Lint($"{one}\n{other}\n{one}");
        }).QuickCheckThrowOnFailure();

    private static ImmutableArray<Diagnostic> Lint(string text, int minWords = 8) =>
        LinesArticle.Lint(LinesArticle.Parse(text), DuplicateRules.Repeated(minWords));
}
