using System.Collections.Immutable;
using System.Diagnostics;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class RewordedParagraphsTests
{
    private const string Bridge =
        "Jembatan gantung di hulu sungai itu ditutup sejak Rabu karena dua kabel penahannya putus diterjang batang pohon yang hanyut.";

    private const string Other =
        "Warga yang hendak ke pasar kini menumpang rakit bambu milik sekolah, dan antreannya mengular sampai ke halaman balai desa.";

    [Theory]
    [InlineData("Sebelumnya, jembatan gantung di hulu sungai itu ditutup sejak Rabu karena dua kabel penahannya putus diterjang batang pohon yang hanyut.")]
    [InlineData("Jembatan gantung di hulu sungai tersebut ditutup sejak Rabu sebab dua kabel penahannya putus diterjang batang pohon hanyut.")]
    [InlineData("Sejak Rabu jembatan gantung di hulu sungai itu ditutup karena diterjang batang pohon yang hanyut dan dua kabel penahannya putus.")]
    [InlineData("Jembatan gantung di hulu sungai itu ditutup sejak Rabu (12/3) karena dua kabel penahannya putus diterjang batang pohon yang hanyut, kata Camat Ruli.")]
    public void Rewording_is_reported_at_the_later_paragraph(string reworded)
    {
        var diagnostic = Assert.Single(Lint($"{Bridge}\n{Other}\n{reworded}"));

        Assert.Equal(reworded, diagnostic.Source[diagnostic.Span].ToString());
        Assert.Equal(0, Assert.Single(diagnostic.Related).Span.Start);
    }

    [Theory]
    [InlineData(
        "Pada pukul sembilan pagi harga cabai rawit di pasar induk itu naik menjadi 41 ribu rupiah untuk setiap kilogram.",
        "Pada pukul sembilan pagi harga cabai rawit di pasar induk itu naik menjadi 56 ribu rupiah untuk setiap kilogram.")]
    [InlineData(
        "Di babak pertama tim tuan rumah menang dengan selisih dua gol, lalu pelatih Randu mengganti tiga pemain sekaligus sebelum jeda.",
        "Di babak pertama tim tuan rumah menang dengan selisih dua gol, lalu pelatih Sura mengganti tiga pemain sekaligus sebelum jeda.")]
    [InlineData(
        "Sementara pemilik kapal yang menunggak retribusi dermaga sejak tahun lalu diberi potongan sebesar seperempat dari pokok tunggakannya oleh Syahbandar.",
        "Pemilik kapal yang menunggak retribusi B2 sejak tahun lalu juga diberi potongan sebesar seperempat dari pokok tunggakannya oleh Bupati.")]
    [InlineData(
        "Pemerintah: setiap perahu wajib membawa lampu tanda, dua dayung cadangan, dan pelampung sebanyak jumlah orang di atasnya selama berlayar.",
        "Nelayan: setiap perahu wajib membawa lampu tanda, dua dayung cadangan, dan pelampung sebanyak jumlah orang di atasnya bila berlayar.")]
    public void Entries_of_one_pattern_are_told_apart_by_figures_names_and_labels(string one, string other) =>
        Assert.Empty(Lint($"{one}\n{other}"));

    [Fact]
    public void Paragraph_that_is_taken_up_and_developed_is_not_repeated() =>
        Assert.Empty(Lint($"{Bridge}\n{Bridge[..^1]}, sedangkan {Other}"));

    [Fact]
    public void Exact_copy_is_left_to_the_other_rule_and_relates_to_the_first()
    {
        const string Reworded =
            "Jembatan gantung di hulu sungai itu ditutup sejak Rabu lantaran dua kabel penahannya putus diterjang pohon yang hanyut.";

        Assert.Empty(Lint($"{Bridge}\n{Bridge}"));
        Assert.Equal(0, Assert.Single(Assert.Single(Lint($"{Bridge}\n{Bridge}\n{Reworded}\n{Reworded}")).Related).Span.Start);
    }

    [Fact]
    public void Verses_of_a_quoted_song_may_vary() =>
        Assert.Empty(Lint(
            "\"Datanglah hujan dari gunung yang jauh, basahi ladang dan kebun kami, dan pulanglah sebelum malam tiba.\"\n"
            + "\"Datanglah angin dari gunung yang jauh, basahi ladang dan kebun kami, dan pulanglah sebelum malam tiba.\""));

    [Fact]
    public void Options_set_the_least_share_and_the_least_number_of_words()
    {
        const string Text =
            "Perahu tua milik desa itu dijual pada lelang pekan lalu.\nPerahu tua milik desa itu akhirnya laku pada lelang pekan kemarin.";

        Assert.Empty(Lint(Text));
        Assert.Single(Lint(Text, new RuleOptions([new("min_words", "8"), new("min_share", "70")])));
        Assert.Empty(Lint(Text, new RuleOptions([new("min_words", "8"), new("min_share", "95")])));
    }

    [Fact]
    public void Time_grows_with_the_text_even_where_every_paragraph_is_nearly_the_same()
    {
        var text = string.Join('\n', Enumerable.Range(0, 8000).Select(number => $"{Bridge} Catatan ke-{number}."));
        var watch = Stopwatch.StartNew();

        _ = Lint(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static ImmutableArray<Diagnostic> Lint(string text, RuleOptions? options = null) =>
        LinesArticle.Lint(LinesArticle.Parse(text), DuplicateRules.Reworded(), options);
}
