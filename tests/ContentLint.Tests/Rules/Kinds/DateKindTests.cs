namespace ContentLint.Tests.Rules.Kinds;

public sealed class DateKindTests
{
    [Theory]
    [InlineData("Rapat desa digelar Senin (27/1/2011) di balai.", "Senin (27/1/2011)")]
    [InlineData("Rapat desa digelar Senin malam (27/1/11) di balai.", "Senin malam (27/1/11)")]
    [InlineData("Rapat desa digelar hari Minggu 27 Januari 2011 di balai.", "Minggu 27 Januari 2011")]
    [InlineData("Rapat desa digelar senin, 27 Januari 2011 di balai.", "senin, 27 Januari 2011")]
    [InlineData("Rapat desa digelar pada 27/1/2011 (Senin) di balai.", "27/1/2011 (Senin)")]
    [InlineData("Rapat desa digelar Senin (27-1-2011) di balai.", "Senin (27-1-2011)")]
    [InlineData("Rapat desa digelar Kamis (27/1/2011) di balai.", "")]
    [InlineData("Rapat desa digelar Senin-Selasa (27-28/1/2011) di balai.", "")]
    [InlineData("Rapat desa digelar Senin dan Selasa (27/1/2011) di balai.", "")]
    [InlineData("Rapat desa digelar malam Jumat (27/1/2011) di balai.", "")]
    [InlineData("“Rapat desa digelar Senin (27/1/2011) di balai,” kata Sri Wardoyo.", "")]
    [InlineData("Kereta itu dipakai sejak Senin (3/3/1520) di kota.", "")]
    [InlineData("Rapat desa digelar Senin (31/2/2011) di balai.", "")]
    public void Day_of_the_week_is_held_against_the_date(string text, string expected) => AssertFound("CL7003", text, expected);

    [Theory]
    [InlineData("Rapat pertama digelar Selasa (1/10) dan yang kedua Rabu (3/10).", "Rabu (3/10)")]
    [InlineData("Rapat pertama digelar Senin (31/12) dan yang kedua Rabu (2/1).", "")]
    [InlineData("Rapat pertama digelar Selasa (1/10) dan yang kedua Rabu (9/12).", "")]
    [InlineData("Rapat pertama digelar Rabu (3/10), yang kedua Selasa (1/10), yang ketiga Rabu (2/10).", "Rabu (3/10)")]
    [InlineData("Rapat pertama digelar Senin (1/10), yang kedua Rabu (2/10) sesuai program 2019.", "Senin (1/10)")]
    [InlineData("Rapat pertama digelar Kamis (27/1/2011) dan yang kedua Kamis (28/1).", "Kamis (28/1)")]
    [InlineData("Rapat pertama digelar Kamis (27/1/2011) dan yang kedua Rabu (2/3).", "")]
    [InlineData("Rapat pertama digelar Rabu (27/2) dan yang kedua Sabtu (1/3).", "")]
    public void Dates_without_a_year_are_held_against_each_other(string text, string expected) => AssertFound("CL7003", text, expected);

    [Theory]
    [InlineData("Rapat desa digelar 31 April di balai.", "31 April")]
    [InlineData("Rapat desa digelar 29 Februari 2015 di balai.", "29 Februari 2015")]
    [InlineData("Rapat desa digelar Senin (20/20/2025) di balai.", "Senin (20/20/2025)")]
    [InlineData("Rapat desa digelar Senin (13/92019) di balai.", "Senin (13/92019)")]
    [InlineData("Rapat desa digelar Senin (3/9/201) di balai.", "Senin (3/9/201)")]
    [InlineData("Rapat desa dimulai pukul 24.30 WIB di balai.", "24.30")]
    [InlineData("Rapat desa dimulai 08.00 - 09.75 WIB di balai.", "09.75")]
    [InlineData("Rapat desa digelar 29 Februari di balai pukul 24.00 WIB.", "")]
    [InlineData("Rapat membahas berkas 45/13/2020 dengan suhu 25.70 derajat.", "")]
    [InlineData("Raja itu lahir 3 Mei 1520 di kota.", "")]
    public void Days_and_times_that_there_are_not_are_reported(string text, string expected) => AssertFound("CL7004", text, expected);

    [Theory]
    [InlineData("Rapat desa digelar Kamis (09/8) di balai.", "Rapat desa digelar Kamis (9/8) di balai.")]
    [InlineData("Rapat desa digelar tanggal 03/04/2012 di balai.", "Rapat desa digelar tanggal 3/4/2012 di balai.")]
    [InlineData("Rapat desa digelar 05 Mei di balai.", "Rapat desa digelar 5 Mei di balai.")]
    [InlineData("Rapat desa digelar Desember 1, 2024 di balai.", "Rapat desa digelar 1 Desember 2024 di balai.")]
    [InlineData("Rapat desa digelar pukul 05:40:10 WIB di balai.", "Rapat desa digelar pukul 05.40.10 WIB di balai.")]
    [InlineData("Klub itu menang 10:05 pada musim 07/08 di kota.", "Klub itu menang 10:05 pada musim 07/08 di kota.")]
    public void Forms_are_mended(string text, string expected)
    {
        var found = BuiltInRun.Find("CL7005", text);

        Assert.Equal(expected, BuiltInRun.Fix(text, found));
    }

    [Theory]
    [InlineData("The school was opened on Monday (Jan. 27, 2011) by the mayor of the town.", "Monday (Jan. 27, 2011)")]
    [InlineData("The school was opened on Monday, the 3rd March 2015, by the mayor of the town.", "Monday, the 3rd March 2015")]
    [InlineData("The school was opened on Monday (3/4/2012), by the mayor of the town.", "Monday (3/4/2012)")]
    [InlineData("The school was opened on Monday (3/14/2012), by the mayor of the town.", "Monday (3/14/2012)")]
    [InlineData("The school was opened on Tuesday (3/4/2012), or Wednesday (4/4/2012), by the mayor.", "")]
    [InlineData("The school was opened on Sunday (3/4/2012), by the mayor of the town.", "")]
    [InlineData("The story was in The Sun (3 March 2015) and in other papers of the town.", "")]
    public void English_dates_have_either_order(string text, string expected) => AssertFound("CL7003", text, expected);

    [Fact]
    public void Message_tells_the_day_and_the_place_that_fits()
    {
        var found = Assert.Single(BuiltInRun.Find("CL7003", "Rapat digelar Kamis (28/1/2011) di balai, bukan Kamis (27/1/2011) di pasar."));

        Assert.Equal(["Kamis (28/1/2011)", "that date is Jumat"], found.Arguments.Select(argument => argument.ToString()));
        Assert.Equal("Kamis (27/1/2011)", found.Source[Assert.Single(found.Related).Span].ToString());
    }

    private static void AssertFound(string rule, string text, string expected) => Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find(rule, text)));
}
