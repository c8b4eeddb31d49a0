namespace ContentLint.Tests.Syntax.Attribution;

public sealed class AttributionFinderTests
{
    [Theory]
    [InlineData("\"Kami siap,\" kata Budi Santoso.", "Named Budi")]
    [InlineData("\"Kami siap,\" ujar Ketua RT Budi Santoso.", "Named Ketua")]
    [InlineData("\"Kami siap!\" kata Budi Santoso.", "Named Budi")]
    [InlineData("\"Kami siap\", kata Budi Santoso.", "Named Budi")]
    [InlineData("\"Kami siap,\" uajr Budi Santoso.", "Named Budi")]
    [InlineData("\"Kami siap,\" tulis akun @warungbudi.", "Named akun")]
    [InlineData("\"Kami siap,\" tulis @warungbudi.", "Named @warungbudi")]
    [InlineData("\"Kami siap,\" ujar pembalap itu.", "Named pembalap")]
    [InlineData("\"Kami siap,\" ujar pembalap kelahiran Italia ini.", "Named pembalap")]
    [InlineData("\"Kami siap,\" tutup peraih Sepatu Perak.", "Named peraih")]
    [InlineData("\"Kami siap,\" komentar Budi Santoso.", "Named Budi")]
    [InlineData("\"Kami siap,\" demikian bunyi surat itu.", "Named surat")]
    [InlineData("\"Kami siap.\" Begitu kata Budi Santoso.", "Named Budi")]
    [InlineData("\"Kami siap,\" Budi Santoso menambahkan.", "Named Santoso")]
    [InlineData("\"Kami siap,\" seperti dikutip Kabar Pagi.", "Named Kabar")]
    [InlineData("\"Apa buktinya?\" Nia, yang baru datang, menggeleng.", "Named Nia")]
    public void Source_after_an_indonesian_quotation_is_found(string text, string expected) => AssertSources(text, expected, "id");

    [Theory]
    [InlineData("Budi Santoso datang. \"Kami siap,\" katanya.", "Pronoun katanya")]
    [InlineData("Budi Santoso datang. \"Kami siap,\" ucapanya.", "Pronoun ucapanya")]
    [InlineData("Budi Santoso datang. \"Kami siap,\" kata dia.", "Pronoun dia")]
    [InlineData("Budi Santoso datang. \"Kami siap,\" ujar ia lagi.", "Pronoun ia")]
    [InlineData("Budi Santoso datang.\n\n\"Kami siap,\" ia menambahkan.", "Pronoun ia")]
    [InlineData("Budi Santoso datang.\n\n\"Kami siap,\" dia menutup.", "Pronoun dia")]
    [InlineData("Hujan turun deras di kota. \"kami siap,\" katanya.", "none")]
    [InlineData("Hujan turun deras di kota.\n\n\"Kami siap,\" kata dia.", "none")]
    [InlineData("\"Kami siap,\" katanya.\n\nBudi Santoso datang.", "none")]
    public void Pronoun_is_a_source_after_somebody_was_named(string text, string expected) => AssertSources(text, expected, "id");

    [Theory]
    [InlineData("Budi Santoso mengatakan, \"Kami siap.\"", "Named Santoso")]
    [InlineData("Budi Santoso geram. \"Kami tidak siap.\"", "Named Santoso")]
    [InlineData("Budi: \"Kami siap.\"", "Named Budi")]
    [InlineData("Menurut Budi Santoso, \"kami sudah siap untuk menang\".", "Named Budi")]
    [InlineData("Menteri itu menyebutnya \"petualangan yang sangat gegabah\".", "Named Menteri")]
    [InlineData("Spanduk itu berbunyi \"Tolak tambang di desa kami\".", "Named Spanduk")]
    [InlineData("Pasal 5 menyebut, \"Setiap orang wajib lapor.\"", "Named Pasal")]
    [InlineData("Dalam perjanjian itu tertulis: \"Kedua pihak tidak saling menyerang.\"", "Named perjanjian")]
    [InlineData("Mengutip Kabar Pagi, \"kami sudah siap untuk menang\".", "Named Kabar")]
    [InlineData("Berdasarkan keterangan polisi, \"tidak ada yang terluka di sana\".", "Named polisi")]
    public void Source_before_an_indonesian_quotation_is_found(string text, string expected) => AssertSources(text, expected, "id");

    [Theory]
    [InlineData("\"We are ready,\" said Mary Hale.", "Named Mary")]
    [InlineData("\"We are ready,\" Mary Hale said.", "Named Hale")]
    [InlineData("\"We are ready,\" said the driver.", "Named driver")]
    [InlineData("\"We are ready,\" the driver added.", "Named driver")]
    [InlineData("\"We are ready,\" Mary Hale added.", "Named Mary")]
    [InlineData("\"We are ready,\" according to Mary Hale.", "Named Mary")]
    [InlineData("\"We are ready,\" read the banner.", "Named banner")]
    [InlineData("\"We are ready,\" tweeted @maryhale.", "Named @maryhale")]
    [InlineData("Mary Hale said: \"We are ready.\"", "Named Hale")]
    [InlineData("Mary Hale was angry. \"We are not ready.\"", "Named Hale")]
    [InlineData("According to Mary Hale, \"we are ready to go\".", "Named Mary")]
    [InlineData("The minister called it \"a small step that came too late\".", "Named minister")]
    [InlineData("The letter states: \"We are ready to leave.\"", "Named letter")]
    [InlineData("Mary Hale was late. \"We are ready,\" she said.", "Pronoun she")]
    [InlineData("Mary Hale was late.\n\n\"We are ready,\" she added.", "Pronoun she")]
    [InlineData("Mary Hale was late.\n\n\"We are ready,\" she went on.", "Pronoun she")]
    [InlineData("Mary Hale was late.\n\n\"We are ready,\" he pointed out.", "Pronoun he")]
    [InlineData("The rain was heavy on that day. \"We are ready,\" she said.", "none")]
    public void Source_of_an_english_quotation_is_found(string text, string expected) => AssertSources(text, expected, "en");

    [Theory]
    [InlineData("\"Kami siap,\" kata seorang sumber.", "Unnamed seorang sumber")]
    [InlineData("\"Kami siap,\" kata seorang saksi mata di Medan.", "Unnamed seorang saksi mata")]
    [InlineData("\"Kami siap,\" kata salah seorang dari dua pejabat.", "Named pejabat")]
    [InlineData("Menurut sejumlah sumber kepolisian, \"kami sudah siap untuk menang\".", "Unnamed sejumlah sumber")]
    [InlineData("Seorang pejabat mengatakan, \"Kami siap.\"", "Unnamed Seorang pejabat")]
    [InlineData("\"Kami siap,\" kata penjaga di Menteng yang enggan disebutkan namanya.", "Unnamed penjaga di Menteng yang enggan disebutkan namanya")]
    [InlineData("\"Kami siap,\" kata seorang warga, Ismi Lestari.", "Named Ismi")]
    [InlineData("\"Kami siap,\" kata seorang petugas, Senin (2/1).", "Unnamed seorang petugas")]
    [InlineData("\"Kami siap,\" kata seorang pejabat dinas pasar Kota Lama Aiptu Kasno.", "Named Aiptu")]
    public void Indonesian_source_without_a_name_is_unnamed_unless_the_name_follows(string text, string expected) =>
        AssertSources(text, expected, "id");

    [Theory]
    [InlineData("\"We are ready,\" said a source.", "Unnamed a source")]
    [InlineData("\"We are ready,\" said an official who asked not to be named.", "Unnamed an official who asked not to be named")]
    [InlineData("\"We are ready,\" said a driver on condition of anonymity.", "Unnamed a driver on condition of anonymity")]
    [InlineData("\"We are ready,\" said a resident, Mary Hale.", "Named Mary")]
    [InlineData("\"We are ready,\" said a resident of Leeds.", "Unnamed a resident")]
    [InlineData("\"We are ready,\" said an official on Monday.", "Unnamed an official")]
    [InlineData("A source said: \"We are ready.\"", "Unnamed A source")]
    [InlineData("According to a source, \"we are ready to go\".", "Unnamed a source")]
    public void English_source_without_a_name_is_unnamed_unless_the_name_follows(string text, string expected) =>
        AssertSources(text, expected, "en");

    [Theory]
    [InlineData("\"Kami siap,\" kata Budi Santoso. \"Kami menang.\"", "Named Budi; Named Budi")]
    [InlineData("\"Kami siap,\" kata Budi Santoso. \"Kami menang,\" kata Tuti Lestari.", "Named Budi; Named Tuti")]
    [InlineData("\"Kami siap,\" kata Budi Santoso.\n\n\"Kami menang.\"", "Named Budi; Named Budi")]
    [InlineData("\"Kami siap,\" kata Budi Santoso.\n\n\"Kami menang.\"\n\n\"Kami pulang.\"", "Named Budi; Named Budi; none")]
    [InlineData("\"Kami menang.\"\n\nHal itu dikatakan oleh Budi Santoso di stadion.", "Named Budi")]
    [InlineData("\"Kami menang.\"\n\nMenteri itu mengatakannya kemarin.\n\nHujan turun.", "none")]
    [InlineData("\"Kami siap,\" kata Budi Santoso.\n\nHujan turun.\n\n\"Kami menang.\"", "Named Budi; none")]
    [InlineData("\"Kami siap,\" kata Budi Santoso.\n\nBaca juga: Hujan turun lagi\n\n\"Kami menang.\"", "Named Budi; Named Budi")]
    [InlineData("\"Apa buktinya?\"\n\nPertanyaan itu menggantung di ruang rapat.", "Named Pertanyaan")]
    [InlineData("\"Apa buktinya?\"\n\nHujan turun deras, pertanyaan itu menggantung.", "none")]
    public void Paragraph_beside_it_names_the_source_of_a_bare_quotation(string text, string expected) => AssertSources(text, expected, "id");

    [Theory]
    [InlineData("\"Kami sudah siap menang.\"\n\nDemikian dijelaskan Budi Santoso dalam makalahnya berjudul \"Perahu dan Angin\".", "Named Budi; Named Budi")]
    [InlineData("\"Kami sudah siap menang.\"\n\nBudi Santoso berkata, \"Kami pulang.\"", "none; Named Santoso")]
    public void Paragraph_after_it_names_its_source_unless_it_leads_to_speech_of_its_own(string text, string expected) =>
        AssertSources(text, expected, "id");

    [Theory]
    [InlineData("Budi Santoso menjelaskan bahwa perahu itu\n\nbukan milik desa dan sudah lama bocor.\n\n\"Kami menang.\"", "Named Santoso")]
    [InlineData("Menurut Budi Santoso, perahu itu bocor.\n\nbukan milik desa.\n\n\"Kami menang.\"", "none")]
    [InlineData("\"Kami sudah siap.\" Kata nisyi.", "Named nisyi")]
    [InlineData("\"Kami sudah siap.\" Kata itu masih terngiang sampai malam.", "none")]
    [InlineData("Hujan turun.\n\nاللهم احفظ بلدنا\n\n\"Ya Allah, jagalah negeri kami.\"", "Named اللهم احفظ بلدنا")]
    public void Broken_line_small_name_and_verse_give_a_source(string text, string expected) => AssertSources(text, expected, "id");

    [Theory]
    [InlineData("Budi Santoso berkata, \"Kami siap.\n\nKami menang,\" ujarnya.", "Named Santoso; Pronoun ujarnya")]
    [InlineData("Di sana ada yang berteriak, \"Kami siap.\n\n\"Kami menang.\n\n\"Kami pulang,\" kata Budi Santoso.", "Named Budi; Named Budi; Named Budi")]
    [InlineData("Budi Santoso berkata, \"Kami siap.\n\n\"Kami menang.\n\n\"Kami pulang.\"", "Named Santoso; Named Santoso; Named Santoso")]
    public void Quotation_over_several_paragraphs_has_one_source(string text, string expected) => AssertSources(text, expected, "id");

    [Theory]
    [InlineData(
        "Ada dua kabar di sana:\n\n\"Kami siap.\"\n\n\"Kami menang.\"",
        "Named Ada dua kabar di sana:; Named Ada dua kabar di sana:")]
    [InlineData("Hujan turun deras di kota.\n\n\"Kami siap.\"\n\n\"Kami menang.\"", "none; none")]
    public void Colon_introduces_a_list_of_quotations(string text, string expected) => AssertSources(text, expected, "id");

    [Fact]
    public void Language_without_attribution_words_gives_no_source() =>
        AssertSources("\"Wir sind bereit\", sagte Anna Berg.", "none", "de");

    [Theory]
    [InlineData("Menurut sejumlah sumber, rapat itu batal.", "Unnamed sejumlah sumber")]
    [InlineData("According to a source, the meeting is off.", "Unnamed a source")]
    [InlineData("According to a driver, the meeting is off.", "Named driver")]
    [InlineData("Hal itu disampaikan oleh seorang sumber.", "Unnamed seorang sumber")]
    [InlineData("Baca juga: Budi mengatakan hujan turun\n\nRapat itu batal.", "")]
    public void Attribution_needs_no_quotation(string text, string expected)
    {
        var document = Articles.Parse(text);

        Assert.Equal(expected, string.Join("; ", document.Attributions.Select(source => $"{source.Kind} {document[source.Span]}")));
    }

    private static void AssertSources(string text, string expected, string language)
    {
        var document = Articles.Parse(text, language);

        Assert.Equal(expected, string.Join("; ", document.Quotations.Select(quotation =>
            quotation.Source is { } source ? $"{source.Kind} {document[source.Span]}" : "none")));
    }
}
