using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class LinePatternsTests
{
    private static readonly LinePatterns Patterns = LinePatterns.Create(
        ["Baca juga*", "Artikel ini dibuat *.", "MEMBACA *", "Tag:*", "[Gambas:*]", "* jam lalu", "*komentar", "Ada * untuk * kami", "Ikuti kita's"],
        ["Oleh *", "Penulis: *"],
        ["Foto: *"],
        ["Sabtu", "November", "Nov", "pukul"]);

    [Theory]
    [InlineData("Baca juga", true)]
    [InlineData("BACA JUGA : Panen raya", true)]
    [InlineData("• Baca\u00A0 juga: Panen raya?", true)]
    [InlineData("(baca juga: Panen raya)", true)]
    [InlineData("Baca juga kisah mereka...", true)]
    [InlineData("Baca juga buku itu sampai selesai.", false)]
    [InlineData("Pembaca juga senang", false)]
    [InlineData("Artikel ini dibuat oleh pihak lain.", true)]
    [InlineData("Artikel ini dibuat oleh pihak lain", false)]
    [InlineData("MEMBACA Panen raya", true)]
    [InlineData("Membaca Arah Politik", false)]
    [InlineData("Tag : padi, sawah", true)]
    [InlineData("[Gambas:Video]", true)]
    [InlineData("Gambas:", true)]
    [InlineData("3 jam lalu", true)]
    [InlineData("3 jam lalu ia pergi", false)]
    [InlineData("12 Komentar", true)]
    [InlineData("Ada hadiah untuk pembaca kami", true)]
    [InlineData("Ada hadiah kami", false)]
    [InlineData("Ikuti kita’s", true)]
    [InlineData("", false)]
    [InlineData("-", false)]
    public void Boilerplate_is_a_whole_line(string line, bool expected) => Assert.Equal(expected, Patterns.IsBoilerplate(line));

    [Theory]
    [InlineData("Oleh Budi Santoso", true)]
    [InlineData("Oleh: Budi", false)]
    [InlineData("Oleh Budi dan Siti Aminah", true)]
    [InlineData("OLEH BUDI | Jakarta", true)]
    [InlineData("Oleh karena itu harga naik", false)]
    [InlineData("Oleh Pemerintah harga gabah dinaikkan", false)]
    [InlineData("Oleh", false)]
    [InlineData("Penulis: budi santoso", true)]
    [InlineData("Penulis buku itu", false)]
    public void A_byline_without_a_colon_holds_names_only(string line, bool expected) => Assert.Equal(expected, Patterns.IsByline(line));

    [Theory]
    [InlineData("Sabtu, 02 November 2024 - 14:23 WIB", true)]
    [InlineData("November 2, 2024", true)]
    [InlineData("2 Nov 2024 | pukul 14.23", true)]
    [InlineData("02/11/2024 14:23 WIB", true)]
    [InlineData("2024-11-02", true)]
    [InlineData("Sabtu (2/11/2024).", false)]
    [InlineData("Pukul 14.23 WIB", false)]
    [InlineData("Sabtu pagi, 2 November 2024", false)]
    [InlineData("2024", false)]
    [InlineData("2 November", false)]
    [InlineData("", false)]
    public void A_dateline_is_a_date_with_its_year_and_nothing_else(string line, bool expected) => Assert.Equal(expected, Patterns.IsDateline(line));

    [Fact]
    public void A_long_line_matches_nothing() => Assert.False(Patterns.IsBoilerplate("Baca juga " + new string('a', 600)));

    [Fact]
    public void No_patterns_match_nothing()
    {
        Assert.False(LinePatterns.None.IsBoilerplate("Baca juga"));
        Assert.False(LinePatterns.None.IsByline("Oleh Budi"));
        Assert.False(LinePatterns.None.IsCaption("Foto: x"));
    }
}
