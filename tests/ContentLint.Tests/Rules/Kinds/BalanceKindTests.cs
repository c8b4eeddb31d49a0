namespace ContentLint.Tests.Rules.Kinds;

public sealed class BalanceKindTests
{
    private const string Message = "{0} {1}";
    private const string Unclosed = "opens a quotation that is not closed in its paragraph";
    private const string Unopened = "closes a quotation that is not opened in its paragraph";

    private static readonly string Quotations = TestRules.Of("balance", "pairs: quotation-marks", Message);
    private static readonly string Brackets = TestRules.Of("balance", "pairs: brackets", Message);

    [Theory]
    [InlineData("“Kami siap, kata Budi.", $"“: “ {Unclosed}")]
    [InlineData("Kami siap,” kata Budi.", $"”: ” {Unopened}")]
    [InlineData("“Kami siap,\" kata Budi. “Kami pergi,” katanya.", "\": \" closes what “ opens")]
    [InlineData("''Kami siap,\" kata Budi.", "'': '' opens what \" closes")]
    [InlineData("\"Kami siap.\n\n\"Kami pergi, kata Budi.", $"\": \" {Unclosed}")]
    [InlineData("\"Kami siap. Kami \"pergi\" pagi, kata Budi.", $"\": \" {Unclosed}")]
    public void A_mark_without_its_partner_is_told(string text, string expected) => Assert.Equal([expected], RuleRun.Find(Quotations, text));

    [Theory]
    [InlineData("\"Kami siap.\n\n\"Kami pergi,\" kata Budi.")]
    [InlineData("\"Kami siap. \"Kami pergi,\" kata Budi.")]
    [InlineData("Kata Budi,\" kami siap.\" Ia pergi.")]
    [InlineData("\" kata seorang warga. Ia pergi ke \"")]
    [InlineData("\". Ia pergi.")]
    [InlineData("Layar 32\" itu pecah.")]
    [InlineData("'Kami siap, kata Budi pada Jum'at '98 itu.")]
    [InlineData("„Kami siap“, kata Budi. »Ya«, katanya.")]
    [InlineData("\uFFFDKami siap,\" kata Budi.")]
    [InlineData("\"Kami siap,\uFFFD kata Budi.")]
    [InlineData("wasyahÄ«daini itu")]
    [InlineData("Tautan itu>\">Budi pergi.")]
    public void A_mark_whose_partner_cannot_be_missed_is_not_told(string text) => Assert.Empty(RuleRun.Find(Quotations, text));

    [Fact]
    public void In_a_list_of_sentences_quotations_go_on_over_lines()
    {
        const string Line = "Budi datang ke rumah kami pada pagi hari itu.\n\n";
        var list = string.Concat(Enumerable.Repeat(Line, 100));

        Assert.Single(RuleRun.Find(Quotations, Line + "\"Kami siap.\n\n" + Line));
        Assert.Empty(RuleRun.Find(Quotations, list + "\"Kami siap.\n\n" + Line));
    }

    [Theory]
    [InlineData("“Kami siap,\" kata Budi. “Kami pergi,” katanya.", "“Kami siap,” kata Budi. “Kami pergi,” katanya.")]
    [InlineData("“Kami siap,\" kata Budi. \"Kami pergi,\" katanya.", "\"Kami siap,\" kata Budi. \"Kami pergi,\" katanya.")]
    [InlineData("''Kami siap,” kata Budi.", "“Kami siap,” kata Budi.")]
    [InlineData("«Kami siap,\" kata Budi. «Ya», katanya.", "«Kami siap,» kata Budi. «Ya», katanya.")]
    [InlineData("Kami siap,” kata Budi.", "“Kami siap,” kata Budi.")]
    public void A_fix_makes_a_pair(string text, string expected)
    {
        Assert.Equal(expected, RuleRun.Fix(Quotations, text));
        Assert.Empty(RuleRun.Find(Quotations, expected));
    }

    [Theory]
    [InlineData("Budi (40 pergi.", "(: ( is not closed in its paragraph")]
    [InlineData("Budi (40)) pergi.", "): ) closes a bracket that is not opened in its paragraph")]
    [InlineData("Budi (40] pergi.", "]: ] closes a bracket that is not opened in its paragraph|(: ( is not closed in its paragraph")]
    [InlineData("Budi pergi 2012) itu.", "): ) closes a bracket that is not opened in its paragraph")]
    [InlineData("1) Budi, b) Siti, iv) Ani :-) ;) *) :( *(abc)", "")]
    [InlineData("Budi (40, [lagi] (dan lagi)) pergi.", "")]
    public void A_bracket_without_its_partner_is_told(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', RuleRun.Find(Brackets, text)));

    [Theory]
    [InlineData("\"")]
    [InlineData(" \"a")]
    [InlineData("“a")]
    [InlineData("(")]
    [InlineData("a\" b ")]
    public void Megabyte_of_marks_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var found = RuleRun.Find(Quotations, text).Concat(RuleRun.Find(Brackets, text)).ToList();

        Assert.DoesNotContain(found, finding => finding.Contains("failed on this file", StringComparison.Ordinal));
    }
}
