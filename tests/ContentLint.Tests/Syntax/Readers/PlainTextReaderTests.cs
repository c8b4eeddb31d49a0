using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class PlainTextReaderTests
{
    private const string Body = "Warga desa menanam padi di sawah yang baru dibuka.";

    [Fact]
    public void The_prose_is_the_source_itself()
    {
        var source = new SourceText("a.txt", $"Judul\n\n{Body}\n");

        var prose = PlainTextReader.Read(source);

        Assert.Same(source.Text, prose.Text);
        Assert.True(prose.Map.IsIdentity);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\n \u00A0\u200B\n\n")]
    public void A_paragraph_ends_at_a_blank_line_or_at_every_line(string parting) =>
        Assert.Equal(
            ["Title: Panen Raya di Karawang", $"Paragraph: {Body}", "Paragraph: Hujan turun, kata kepala desa."],
            Of($"Panen Raya di Karawang{parting}  {Body}\u00A0{parting}\u200BHujan turun, kata kepala desa.\u200B\n"));

    [Fact]
    public void Both_habits_may_meet_in_one_file() =>
        Assert.Equal(
            ["Title: Panen Raya di Karawang", "Dateline: Sabtu, 2 November 2024", "Byline: Oleh Budi Santoso", $"Paragraph: {Body}"],
            Of($"Panen Raya di Karawang\nSabtu, 2 November 2024\nOleh Budi Santoso\n\n{Body}"));

    [Fact]
    public void Wrapped_lines_make_one_paragraph()
    {
        const string text = """
            Petani di tiga kecamatan mulai menanam padi setelah hujan
            turun selama sepekan. Pemerintah kabupaten membagikan benih
            dan pupuk kepada dua ratus kelompok tani.
            Kepala dinas berharap hasil panen tahun ini naik sepersepuluh
            dari tahun lalu.

            Bulog sudah menyiapkan gudang di dua tempat untuk menampung
            hasil panen.
            """;

        var blocks = Of(text);

        Assert.Equal(3, blocks.Length);
        Assert.StartsWith("Paragraph: Petani di tiga kecamatan mulai menanam padi setelah hujan/turun", blocks[0], StringComparison.Ordinal);
        Assert.StartsWith("Paragraph: Kepala dinas", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_broken_by_hand_make_one_paragraph_too() =>
        Assert.Equal(
            ["Paragraph: Massa dari luar kota telah/berdatangan ke masjid, namun mereka/tidak bisa masuk karena pagar/dikunci.", "Paragraph: Polisi mengarahkan bus ke/tempat lain."],
            Of("Massa dari luar kota telah\nberdatangan ke masjid, namun mereka\ntidak bisa masuk karena pagar\ndikunci.\nPolisi mengarahkan bus ke\ntempat lain."));

    [Fact]
    public void Short_lines_that_end_sentences_stay_apart() =>
        Assert.Equal(
            ["Paragraph: Hujan turun sejak pagi di kota.", "Paragraph: Jalan utama tergenang air lagi.", "Paragraph: Warga mengungsi ke balai desa."],
            Of("Hujan turun sejak pagi di kota.\nJalan utama tergenang air lagi.\nWarga mengungsi ke balai desa."));

    [Fact]
    public void A_sentence_that_a_blank_line_breaks_stays_two_blocks() =>
        Assert.Equal([$"Paragraph: {Body}", "Paragraph: Presiden bertemu", "Paragraph: dengan petani."], Of($"{Body}\n\nPresiden bertemu\n\ndengan petani."));

    [Theory]
    [InlineData("Panen Raya di Karawang", "Title")]
    [InlineData("Gagal Panen? Ini Sebabnya", "Title")]
    [InlineData("\"Kami Rugi Besar\", Kata Petani", "Title")]
    [InlineData("Petani gagal panen.", "Paragraph")]
    [InlineData("Petani gagal panen. Mereka rugi", "Paragraph")]
    [InlineData("Berikut daftarnya:", "Paragraph")]
    [InlineData(", dan petani rugi", "Paragraph")]
    public void The_first_block_is_a_title_if_it_looks_like_one(string first, string kind) =>
        Assert.Equal([$"{kind}: {first}", $"Paragraph: {Body}"], Of($"{first}\n\n{Body}"));

    [Fact]
    public void A_block_alone_is_no_title() => Assert.Equal(["Paragraph: Panen Raya"], Of("Panen Raya"));

    [Fact]
    public void A_title_may_follow_what_is_not_the_articles_own() =>
        Assert.Equal(["Boilerplate: IKLAN", "Boilerplate: 10", "Title: Panen Raya", $"Paragraph: {Body}"], Of($"IKLAN\n10\n\nPanen Raya\n\n{Body}"));

    [Theory]
    [InlineData("Harga gabah", "Heading")]
    [InlineData("HARGA GABAH", "Heading")]
    [InlineData("Pemerintah Kabupaten Karawang Siapkan Benih dan Pupuk", "Heading")]
    [InlineData("pemerintah kabupaten", "Paragraph")]
    [InlineData("Pemerintah kabupaten lalu mengundang semua kelompok tani untuk", "Paragraph")]
    [InlineData("Apa sebabnya?", "Paragraph")]
    [InlineData("Bupati Karawang (BK)", "Paragraph")]
    public void A_short_line_before_a_paragraph_is_a_heading(string line, string kind) =>
        Assert.Contains($"{kind}: {line}", Of($"Judul\n\n{Body}\n\n{line}\n\n{Body}"), StringComparer.Ordinal);

    [Fact]
    public void A_short_line_after_a_broken_sentence_or_before_nothing_is_no_heading()
    {
        Assert.Contains("Paragraph: Harga gabah", Of($"Judul\n\nPetani bertanya tentang\n\nHarga gabah\n\n{Body}"), StringComparer.Ordinal);
        Assert.Contains("Paragraph: Harga gabah", Of($"Judul\n\n{Body}\n\nHarga gabah"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("- padi", "ListItem")]
    [InlineData("• padi", "ListItem")]
    [InlineData("1. padi", "ListItem")]
    [InlineData("(2) padi", "ListItem")]
    [InlineData("a. padi", "ListItem")]
    [InlineData("A. Hamid menanam padi.", "Paragraph")]
    [InlineData("2019. padi", "Paragraph")]
    [InlineData("-5 derajat.", "Paragraph")]
    [InlineData("Baca juga: Panen Raya", "Boilerplate")]
    [InlineData("(Baca juga: Panen Raya)", "Boilerplate")]
    [InlineData("(abc)", "Boilerplate")]
    [InlineData("(*/rit)", "Boilerplate")]
    [InlineData("( fit )", "Boilerplate")]
    [InlineData("(Budi Santoso/Kompas/hri)", "Boilerplate")]
    [InlineData("(tidak ada bukti)", "Paragraph")]
    [InlineData("(Antara)", "Paragraph")]
    [InlineData("1.204", "Boilerplate")]
    [InlineData("4.", "Paragraph")]
    [InlineData("Penulis: Budi", "Byline")]
    [InlineData("Sabtu, 02 November 2024 - 14:23 WIB", "Dateline")]
    [InlineData("Foto: sawah kering", "Caption")]
    public void A_line_in_the_text_has_its_kind(string line, string kind) => Assert.Contains($"{kind}: {line}", Of($"Judul\n\n{Body}\n\n{line}\n\n"), StringComparer.Ordinal);

    [Fact]
    public void A_dash_before_the_first_words_makes_no_list() => Assert.Equal([$"Paragraph: - {Body}"], Of($"- {Body}"));

    [Fact]
    public void Nothing_gives_no_blocks() => Assert.Empty(Of(" \n\u200B\n"));

    private static string[] Of(string text) => Blocks.Of(text, SourceFormat.PlainText);
}
