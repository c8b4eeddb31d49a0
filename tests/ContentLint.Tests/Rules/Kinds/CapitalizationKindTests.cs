namespace ContentLint.Tests.Rules.Kinds;

public sealed class CapitalizationKindTests
{
    private static readonly string Words = TestRules.Of("capitalization", """
        capital:
          id: [Anda, Budi, Jawa Barat, hari Minggu]
        endings:
          id: [lah]
        fix: safe
        """, "write '{1}', not '{0}'");

    [Theory]
    [InlineData("Rumah anda di jawa barat.", "Rumah Anda di Jawa Barat.")]
    [InlineData("Rumah Anda di Jawa barat atau jawa Barat.", "Rumah Anda di Jawa Barat atau Jawa Barat.")]
    [InlineData("Memang andalah yang datang pada hari minggu.", "Memang Andalah yang datang pada hari Minggu.")]
    public void Missing_capitals_are_put_in(string text, string expected) => Assert.Equal(expected, RuleRun.Fix(Words, text));

    [Theory]
    [InlineData("Rumah Anda di JAWA BARAT pada Hari Minggu.")]
    [InlineData("Ia pergi dua minggu ke arah barat.")]
    public void More_capitals_than_needed_are_left_alone(string text) => Assert.Empty(RuleRun.Find(Words, text));

    [Theory]
    [InlineData("Warga desa itu datang sejak pagi. mereka menunggu lama.", "mereka")]
    [InlineData("Warga desa itu datang sejak pagi. Mereka menunggu lama di INdonesia.", "INdonesia")]
    [InlineData("Warga bertemu Ginanjar kemarin. Kata Ginanjar, jalan itu rusak. Warga memuji Ginanjar lagi, lalu ginanjar pulang.", "ginanjar")]
    public void Slips_are_reported(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL7011", text)));

    [Theory]
    [InlineData("Warga desa itu datang ke Jl. raya itu.")]
    [InlineData("Warga desa itu datang sejak pagi. hp/ae")]
    [InlineData("Warga desa itu datang sejak pagi. kata bupati itu.")]
    [InlineData("Warga desa itu membeli HPnya dan TVnya di toko DPRnya.")]
    [InlineData("Warga ke Karoseri Laksana, Karoseri Adiputra dan Karoseri Tentrem di karoseri lain.")]
    public void What_is_meant_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find("CL7011", text));

    [Theory]
    [InlineData("capital: { id: [anda] }", "'anda' has no capital")]
    [InlineData("fix: safe", "there is nothing to look for")]
    public void Wrong_keys_are_told(string keys, string expected) =>
        Assert.Contains(TestRules.ErrorsOf(TestRules.Of("capitalization", keys)), error => error.Contains(expected, StringComparison.Ordinal));
}
