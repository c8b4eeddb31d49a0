namespace ContentLint.Tests.Rules.Kinds;

public sealed class QuotationSourceKindTests
{
    private const string Rain = "Hujan turun deras di kota itu sejak pagi dan jalan mulai tergenang.";

    [Theory]
    [InlineData("\"Kami akan datang lagi besok pagi.\"", "\"Kami akan datang lagi besok pagi.\"")]
    [InlineData("\"Tidak mau,\" begitu saja.", "\"Tidak mau,\"")]
    [InlineData("Ada yang menyebutnya \"langkah kecil yang sangat terlambat\".", "\"langkah kecil yang sangat terlambat\"")]
    [InlineData("\"Kami 'siap' datang.\" \"Kami pulang lagi.\"", "\"Kami 'siap' datang.\" | \"Kami pulang lagi.\"")]
    [InlineData("- \"Kami akan datang lagi besok pagi.\"", "\"Kami akan datang lagi besok pagi.\"")]
    [InlineData("\"Kami akan datang lagi besok pagi,\" katanya.", "\"Kami akan datang lagi besok pagi,\"")]
    [InlineData("Ketika ditanya, \"Kami akan datang lagi besok pagi.\"", "\"Kami akan datang lagi besok pagi.\"")]
    [InlineData("Kami akan datang lagi besok pagi,\" begitu saja.", "Kami akan datang lagi besok pagi,\"")]
    public void Quotation_that_nobody_is_named_for_is_reported(string text, string expected) => AssertMissing(text, expected);

    [Theory]
    [InlineData("\"Kami akan datang lagi besok pagi,\" kata Budi Santoso.")]
    [InlineData("\"Kami akan datang lagi besok pagi,\" kata seorang sumber.")]
    [InlineData("\"Tidak,\" begitu saja.")]
    [InlineData("Ada yang menyebutnya \"langkah kecil\".")]
    [InlineData("Ada yang menyebutnya \"tidak mau ikut,\" begitu saja.")]
    [InlineData("\"Kami akan datang lagi besok pagi.")]
    [InlineData("Desa itu memperbaiki dermaga\n\n'Kalau hujan turun lagi, kami pulang!'")]
    [InlineData("Baca juga: \"Kami akan datang lagi besok pagi.\"")]
    [InlineData("Ketika ditanya, \"Apakah kalian akan datang lagi besok pagi?\"")]
    [InlineData("Tidak sedikit yang mengeluh.\n\n\"Kami akan datang lagi besok pagi.\"\n\n\"Kami tidak akan datang lagi.\"")]
    public void Attributed_short_and_broken_quotations_are_left_alone(string text) => AssertMissing(text, "");

    [Fact]
    public void Title_is_not_judged() =>
        Assert.Empty(BuiltInRun.Find("CL1001", $"\"Kami Akan Datang, Lagi Besok Pagi\"\n\n{Rain}\n\n{Rain}"));

    [Fact]
    public void Text_in_no_known_language_is_not_judged() =>
        Assert.Empty(BuiltInRun.Find("CL1001", "Xyzzy plugh.\n\n\"Frotz gnusto rezrov.\"\n\nXyzzy plugh."));

    [Fact]
    public void Language_without_words_of_attribution_is_not_judged() => Assert.Empty(BuiltInRun.Find(
        "CL1001", "El alcalde de la ciudad no quiso hablar con los vecinos.\n\n“No vamos a mover la bomba de agua este año.”\n\nLa plaza está cerrada."));

    [Fact]
    public void Finding_points_to_the_last_source_before_it()
    {
        var found = BuiltInRun.Find(
            "CL1001", $"Budi Santoso dan Tuti Lestari datang, kata Camat Dewi.\n\n{Rain}\n\n\"Kami akan datang lagi besok pagi.\"\n\n{Rain}");

        var related = Assert.Single(Assert.Single(found).Related);
        Assert.Equal(("Camat", "the last source named before it"), (related.Source[related.Span].ToString(), related.Message));
    }

    [Fact]
    public void Without_a_source_before_it_a_finding_points_nowhere() =>
        Assert.Empty(Assert.Single(BuiltInRun.Find("CL1001", $"{Rain}\n\n\"Kami akan datang lagi besok pagi.\"\n\n{Rain}")).Related);

    [Theory]
    [InlineData("Menurut sejumlah sumber, rapat itu batal.", "sejumlah sumber")]
    [InlineData("\"Rapat itu batal,\" demikian ujar seorang sumber.", "seorang sumber")]
    [InlineData("\"Rapat itu batal,\" kata seorang sumber. Rapat itu batal, kata seorang saksi mata.", "seorang sumber | seorang saksi mata")]
    [InlineData("The meeting is off, according to a source.", "a source")]
    [InlineData("Rapat itu batal, kata seorang warga, Budi Santoso.", "")]
    [InlineData("Warga membersihkan sumber air itu sejak pagi.", "")]
    public void Source_without_a_name_is_reported_once(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL1002", text)));

    [Theory]
    [InlineData("Sejak Mei jalan di Bandung rusak. \"Kami sudah melapor kemarin,\" katanya.", "katanya")]
    [InlineData("Sejak Mei jalan di Bandung rusak.\n\n\"Kami sudah melapor,\" ujar dia lagi. \"Kami lelah sekali,\" ujarnya.", "dia")]
    [InlineData("There was rain in Leeds. \"We told them in May,\" she said.", "she")]
    [InlineData("Sejak Mei jalan di Bandung rusak. Wiryawan menambalnya. \"Kami sudah melapor kemarin,\" katanya.", "")]
    [InlineData("Sejak Mei jalan di Bandung ditambal Wiryawan. \"Kami sudah melapor kemarin,\" katanya.", "")]
    [InlineData("Sejak Mei jalan di Bandung ditambal lurah. \"Kami sudah melapor kemarin,\" katanya.", "")]
    [InlineData("Ada surat dari Bandung. \"Kami sudah melapor kemarin,\" bunyinya.", "")]
    [InlineData("Sejak Mei jalan di Bandung rusak. \"Kami sudah melapor,\" kata Wiryawan. \"Kami lelah sekali,\" katanya.", "")]
    public void Pronoun_for_nobody_is_reported_once(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL1003", text)));

    [Theory]
    [InlineData("finds: missing", "")]
    [InlineData("finds: unnamed", "")]
    [InlineData("finds: pronoun", "")]
    [InlineData("finds: both", "'finds' is one of missing, unnamed, pronoun, not 'both'")]
    [InlineData("", "the key 'finds' of a rule of kind quotation-source is missing")]
    public void Rule_says_what_it_finds(string keys, string expected)
    {
        var errors = TestRules.Load(TestRules.Of("quotation-source", keys, message: "found")).Errors.Select(error => error.Message);

        Assert.Equal(expected, string.Join("; ", errors));
    }

    private static void AssertMissing(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL1001", $"{Rain}\n\n{text}\n\n{Rain}")));
}
