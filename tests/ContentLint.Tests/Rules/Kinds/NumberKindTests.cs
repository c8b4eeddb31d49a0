namespace ContentLint.Tests.Rules.Kinds;

public sealed class NumberKindTests
{
    [Theory]
    [InlineData("Bantuan itu sampai kepada 2,300 orang di desa.", "Bantuan itu sampai kepada 2.300 orang di desa.")]
    [InlineData("Bantuan itu sampai kepada 2300 orang di desa.", "Bantuan itu sampai kepada 2.300 orang di desa.")]
    [InlineData("Kas koperasi itu naik menjadi 1,500,000 di desa.", "Kas koperasi itu naik menjadi 1.500.000 di desa.")]
    [InlineData("Indeks di bursa itu naik ke 3,007.39 pada sore hari.", "Indeks di bursa itu naik ke 3.007,39 pada sore hari.")]
    [InlineData("Hasil panen itu naik 12.07% dan 0.125 persen di desa.", "Hasil panen itu naik 12,07% dan 0,125 persen di desa.")]
    [InlineData("Kas koperasi itu Rp 2,300 dan Rp 1.5 juta di desa.", "Kas koperasi itu Rp 2.300 dan Rp 1,5 juta di desa.")]
    [InlineData("Kas koperasi itu Rp. 3000 dan US$ 5 dan USD20 di desa.", "Kas koperasi itu Rp3.000 dan US$ 5 dan US$ 20 di desa.")]
    [InlineData("Ini adalah ulang tahun desa ke 80 dan HUT Koperasi Maju ke- 7 itu.", "Ini adalah ulang tahun desa ke 80 dan HUT Koperasi Maju ke-7 itu.")]
    [InlineData("Ini adalah abad ke 19 dan yang ke 3 kalinya di desa.", "Ini adalah abad ke-19 dan yang ke-3 kalinya di desa.")]
    public void Numbers_are_mended(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Fix(text, BuiltInRun.Find("CL7006", text)));

    [Theory]
    [InlineData("Panen itu mencapai 2,300 ton dan 0,511 meter dan 2.300 orang.")]
    [InlineData("Sejak 2015 warga desa itu membayar, dan pada tahun 1621 kota itu banjir.")]
    [InlineData("Acara itu dimulai pukul 12.30 persen dan skor 2.1 serta versi 4.0 itu.")]
    [InlineData("Telepon itu 0812-3456 orang dan nomor 081234567890123 orang di desa.")]
    [InlineData("Antara 2000-3000 orang datang dari desa yang jauh itu.")]
    [InlineData("Suhu di desa itu turun dari 2 ke -3 derajat pada malam hari.")]
    [InlineData("Bantuan itu dikirim ke 27 negara dan dari tahun ke 3 kota.")]
    [InlineData("“Bantuan itu sampai kepada 2300 orang di desa,” kata Sri Wardoyo.")]
    [InlineData("Polis menahan 2,300 orang kerana peratus itu, iaitu 1.5 juta, di negara itu.")]
    public void What_may_be_right_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find("CL7006", text));

    [Theory]
    [InlineData("none", "Rp 500 | Rp 600")]
    [InlineData("space", "Rp700")]
    [InlineData("any", "")]
    [InlineData("consistent", "Rp700")]
    public void Space_after_a_currency_is_an_option(string option, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL7006", "Garam itu Rp 500, lalu Rp 600, lalu Rp700 di pasar.", options: ("currency_space", option))));

    [Fact]
    public void Signs_may_be_allowed() => Assert.Empty(BuiltInRun.Find("CL7006", "Hadiah lomba itu USD 500 dari desa.", options: ("allow", "USD")));

    [Theory]
    [InlineData("The ferry carried 12500 people and 2.300 cars in the year.", "The ferry carried 12,500 people and 2,300 cars in the year.")]
    [InlineData("The price of the salt rose by 2,5% in the year.", "The price of the salt rose by 2.5% in the year.")]
    public void English_has_the_marks_the_other_way_round(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Fix(text, BuiltInRun.Find("CL7006", text)));
}
