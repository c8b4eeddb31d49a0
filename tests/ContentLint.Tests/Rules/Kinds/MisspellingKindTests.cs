namespace ContentLint.Tests.Rules.Kinds;

public sealed class MisspellingKindTests
{
    private const string Rule = "CL7013";

    [Theory]
    [InlineData("Bupati itu mengatkan kabar baik.", "mengatkan", "mengatakan")]
    [InlineData("Ada dugaaan suap di desa itu.", "dugaaan", "dugaan")]
    [InlineData("Mereka pulang dnegan truk, seperitnya.", "dnegan | seperitnya", "dengan")]
    [InlineData("Kereta itu terlamat karena gempa.", "terlamat", "terlambat")]
    [InlineData("Mereka sudha pulang utnuk berdoa.", "sudha | utnuk", "sudah")]
    [InlineData("Warga desa itu menghasiolkan beras dan jagung.", "menghasiolkan", "menghasilkan")]
    [InlineData("Warga desa itu membutuhkan teknolohi baru.", "teknolohi", "teknologi")]
    [InlineData("Menurut penjelasanya, warga pulang.", "penjelasanya", "penjelasannya")]
    [InlineData("Itu keluaganya yang pulang.", "keluaganya", "keluarganya")]
    [InlineData("Warga desa menulusuri kabar itu.", "menulusuri", "menelusuri")]
    public void Slip_is_told_with_the_word_that_was_meant(string text, string expected, string meant)
    {
        var found = BuiltInRun.Find(Rule, text);

        Assert.Equal(expected, BuiltInRun.Show(found));
        Assert.Contains(meant, BuiltInRun.Fix(text, found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bupati mengatakan kabar baik, dan keluarganya menunggu.")]
    [InlineData("Warga memakai smartphone, budgetnya kecil, dan influencernya pergi.")]
    [InlineData("Ia lahir di Mengatkan, dan orang mengatkan itu pulang.")]
    [InlineData("Kata mengatkan, mengatkan dan mengatkan adalah nama tarian.")]
    [InlineData("Warga berkumpul di #mengatkan, @mengatkan, mengatkan.com dan situs/mengatkan itu.")]
    [InlineData("Pinjaman daring (mengatkan) itu disebut “mengatkan”.")]
    [InlineData("Warga menuju tekananuntuk dan dariMengatkan.")]
    [InlineData("Jalan desa (dnegn) itu rusak, kata Pak Kadse.")]
    public void What_is_a_word_or_may_be_one_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find(Rule, text));

    [Fact]
    public void What_stands_in_italics_is_left_alone() =>
        Assert.Empty(BuiltInRun.Find(Rule, "Warga menari *mengatkan* di balai desa.", "article.md"));

    [Fact]
    public void Where_several_words_are_as_likely_all_are_named_and_none_is_written()
    {
        var finding = Assert.Single(BuiltInRun.Find(Rule, "Konsumen kelas menegah di kota itu pulang."));

        Assert.Contains("'mencegah' / 'menengah'", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void English_is_judged_by_its_own_words()
    {
        Assert.Equal("conterfeit", BuiltInRun.Show(BuiltInRun.Find(Rule, "The shops of the town were selling conterfeit coins to all of the visitors.")));
        Assert.Empty(BuiltInRun.Find(Rule, "The shops of the town were selling mengatakan coins to all of the visitors."));
    }

    [Fact]
    public void Allowed_words_are_left_alone() =>
        Assert.Empty(BuiltInRun.Find(Rule, "Bupati itu mengatkan kabar baik.", options: ("allow", "Mengatkan")));

    // In time that grows with the text alone: each slip was once looked for in all of it.
    [Fact]
    public void Each_of_many_slips_is_told()
    {
        string[] words = ["mengatakan", "pemerintah", "masyarakat", "perusahaan", "keterangan", "pertandingan"];
        var slips = words.SelectMany(word => "bcdfghjklmnpqrstvwz".Select(letter => word.Insert(5, letter.ToString()))).Where(slip => slip[4] != slip[5] && slip[6] != slip[5]).ToArray();
        var filler = string.Concat(Enumerable.Repeat("Warga desa itu pulang dari pasar dan menunggu di rumah. ", 20));

        var found = BuiltInRun.Find(Rule, string.Concat(slips.Select(slip => $"{filler}Warga desa itu {slip} di rumah.\n\n")));

        // Some are words after all, by their affixes.
        var told = found.Select(finding => finding.Source[finding.Span].ToString()).ToArray();
        Assert.Equal(slips.Where(told.Contains), told);
        Assert.InRange(told.Length, slips.Length * 3 / 4, slips.Length);
    }

    [Theory]
    [InlineData("mengatkan ")]
    [InlineData("mengatkan")]
    [InlineData("(mengatkan")]
    public void Long_line_of_one_thing_is_read_to_its_end(string piece) =>
        Assert.Empty(BuiltInRun.Find(Rule, string.Concat(Enumerable.Repeat(piece, 5_000))));
}
