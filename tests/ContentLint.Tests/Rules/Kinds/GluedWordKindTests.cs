namespace ContentLint.Tests.Rules.Kinds;

public sealed class GluedWordKindTests
{
    private const string Rule = "CL5005";

    [Theory]
    [InlineData("Bupati menyatakanbahwa jalan itu selesai.", "menyatakanbahwa")]
    [InlineData("Ia lahir diMedan dan tinggal dekat pasarRebo.", "diMedan | pasarRebo")]
    [InlineData("Berita itu dikutip daridetikNews dan pantauandetikcom.", "daridetikNews | pantauandetikcom")]
    [InlineData("Warga memakai telepon atauhoaxyang lain.", "atauhoaxyang")]
    [InlineData("Mobil itu adalahelectronic untuk warga.", "adalahelectronic")]
    [InlineData("Jalan itu selesai.Kemudian warga pulang.", "selesai.Kemudian")]
    [InlineData("Ia berkata “jalan itu selesai.”Kemudian warga pulang.", "selesai.”Kemudian")]
    [InlineData("Warga itu menyahut kemarin pagi,\"Kami pulang.\"", "pagi,\"Kami")]
    [InlineData("Hal itu disampaikan bupati kepada. Warga menunggu.", "kepada.")]
    [InlineData("Hal itu disampaikan oleh , ketua warga.", "oleh ,")]
    [InlineData("Warga desa itu menunggu di rumah.\n\n\"\n\nMereka pulang dengan senang dan tidak marah.", "\"")]
    public void Lost_space_or_word_is_reported(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find(Rule, text)));

    [Theory]
    [InlineData("Ia mengunggah video ke YouTube, TikTok dan WhatsApp lewat iPhone.")]
    [InlineData("Warga membaca detikNews, detikcom dan KapanLagi di rumah.")]
    [InlineData("Kerja sama itu antiAmerika dan pascaLebaran, kata warga.")]
    [InlineData("Warga Kalimantan, Tangerang, Pekanbaru dan Bangkok pulang dengan Diana.")]
    [InlineData("Warga menyukai olahraga, saputangan, matahari, dan kosakata.")]
    [InlineData("Warga mengucapakan salam dan diakatakan pulang, bagimana pun.")]
    [InlineData("Rumah itu dibangun dari, oleh, dan untuk warga desa.")]
    [InlineData("Ia masuk ke dalam. Warga menunggu di luar, di atas, dan di bawah.")]
    [InlineData("Alamatnya di situs.co.id/yangdan, #karenawarga, @untukkita, dan S.Pd. M.Si itu.")]
    [InlineData("Warga itu membaca wasysyahid-u bersama-s dengan senang-di.")]
    [InlineData("Warga berkata, \"Kami pulang,\" lalu pergi... Mereka senang.")]
    public void What_is_right_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find(Rule, text));

    [Fact]
    public void English_is_judged_with_more_care()
    {
        Assert.Equal("ofTexas | andthat", BuiltInRun.Show(BuiltInRun.Find(Rule, "The people of the University ofTexas were there andthat was all of it.")));
        Assert.Empty(BuiltInRun.Find(Rule, "The people of easyJet and lastMinute were there with eBay and miniMIXA, nevertheless."));
    }

    [Fact]
    public void Allowed_words_are_left_alone() =>
        Assert.Empty(BuiltInRun.Find(Rule, "Warga desa itu pulang ke pasarRebo.", options: ("allow", "PasarRebo")));

    [Theory]
    [InlineData("kepadadetik")]
    [InlineData("selesai.Kemudian")]
    [InlineData("yang")]
    [InlineData("oleh, ")]
    [InlineData(",\"")]
    public void Long_line_of_one_thing_is_read_to_its_end(string piece)
    {
        var found = BuiltInRun.Find(Rule, string.Concat(Enumerable.Repeat(piece, 5_000)));

        Assert.All(found, finding => Assert.Equal(Rule, finding.Descriptor.Id));
    }
}
