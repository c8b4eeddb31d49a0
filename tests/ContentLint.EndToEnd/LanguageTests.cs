namespace ContentLint.EndToEnd;

public sealed class LanguageTests : IDisposable
{
    private const string Article = """
        Penduduk kampung itu sudah menunggu di hadapan balai raya sejak pagi, tetapi mesyuarat belum bermula.

        "Kami hendak tahu ke mana perginya wang pam air itu," ulas Pengerusi Koperasi, Rosnah Jalal.

        Hujan turun lebat petang itu dan jalan ke ladang ditutup, lalu panitia meminta feedback penduduk.

        "Saya tidak tahu apa-apa tentang wang itu," kata seorang sumber yang enggan dinamakan.

        """;

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Configuration_makes_an_article_malay()
    {
        _sandbox.Write("melayu/.editorconfig", "root = true\n[*]\ncontentlint_language = ms\n");
        _sandbox.Write("melayu/a.txt", Article);
        _sandbox.Write("a.txt", Article);

        var malay = _sandbox.Run("check", "melayu", "--fail-on", "never");
        var unknown = _sandbox.Run("check", "a.txt", "--fail-on", "never");

        Assert.Equal((0, 0), (malay.ExitCode, unknown.ExitCode));
        Assert.Contains("CL1002 unnamed-source: 'seorang sumber yang enggan dinamakan'", malay.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CL4002", malay.Output, StringComparison.Ordinal);
        Assert.Contains("CL4002 foreign-term: write 'umpan balik'", unknown.Output, StringComparison.Ordinal);
    }
}
