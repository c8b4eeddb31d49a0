using System.Diagnostics;

namespace ContentLint.Tests.Syntax;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("\"Kami siap,\" kata Budi.", "\"Kami siap,\"")]
    [InlineData("“Kami siap,” kata Budi.", "“Kami siap,”")]
    [InlineData("”Kami siap,” kata Budi.", "”Kami siap,”")]
    [InlineData("“Kami siap,\" kata Budi.", "“Kami siap,\"")]
    [InlineData("”Kami siap,“ kata Budi.", "”Kami siap,“")]
    [InlineData("«Kami siap,» kata Budi.", "«Kami siap,»")]
    [InlineData("„Kami siap,“ kata Budi.", "„Kami siap,“")]
    [InlineData("''Kami siap,'' kata Budi.", "''Kami siap,''")]
    [InlineData("'Kami siap,' kata Budi.", "'Kami siap,'")]
    [InlineData("‘Kami siap,’ kata Budi.", "‘Kami siap,’")]
    [InlineData("\"Kami siap,\" kata Budi. \"Kami menang.\"", "\"Kami siap,\" | \"Kami menang.\"")]
    [InlineData("Budi menyebutnya (\"si tua\") dan—\"si kecil\"—pulang.", "\"si tua\" | \"si kecil\"")]
    [InlineData("Kata Budi:\"Kami siap.\" Ia pulang.", "\"Kami siap.\"")]
    [InlineData("\" Kami siap, \" kata Budi.", "\" Kami siap, \"")]
    public void Marks_pair_whatever_their_direction(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData("\"Ia bilang 'maju' kepada kami,\" kata Budi.", "\"Ia bilang 'maju' kepada kami,\" | >'maju'")]
    [InlineData("\"Ia bilang \"maju\" kepada kami,\" kata Budi.", "\"Ia bilang \"maju\" kepada kami,\" | >\"maju\"")]
    [InlineData("“‘Kami siap,’ katanya,” ujar Budi.", "“‘Kami siap,’ katanya,” | >‘Kami siap,’")]
    [InlineData("“Ia bilang ‘ayo “maju” saja’ tadi,” kata Budi.", "“Ia bilang ‘ayo “maju” saja’ tadi,” | >‘ayo “maju” saja’ | >>“maju”")]
    public void Quotation_may_stand_inside_another_one(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData("Pada Jum'at itu Ma'ruf membaca Qur'an.", "")]
    [InlineData("It’s the players' own doing, isn't it?", "")]
    [InlineData("Layar 14\" dan 15\" itu mahal.", "")]
    [InlineData("\"\" Budi pulang.", "")]
    [InlineData("“`Kami siap menang.", "")]
    [InlineData("Budi pulang \" ke rumah.", "")]
    public void Apostrophes_inches_and_stray_marks_are_no_quotations(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData("\"Kami siap. \"Kami menang,\" kata Budi.", "\"Kami menang,\"")]
    [InlineData("Kami siap,\" kata Budi.", "Kami siap,\"")]
    [InlineData("Kami pulang.\"", "Kami pulang.\"")]
    [InlineData("Budi berkata, \"Kami siap menang.", "\"Kami siap menang.")]
    [InlineData("\"Kami 'siap menang,\" kata Budi.", "\"Kami 'siap menang,\"")]
    public void Lost_mark_costs_one_quotation_at_most(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData("Budi berkata, \"Kami siap.\n\nKami menang,\" ujarnya.", "\"Kami siap. | Kami menang,\"")]
    [InlineData("Budi berkata, \"Kami siap.\n\n\"Kami menang,\" ujarnya.", "\"Kami siap. | \"Kami menang,\"")]
    [InlineData("Budi berkata, “Kami siap.\n\nKami pulang” dan pergi.", "“Kami siap. | Kami pulang”")]
    [InlineData("Budi pulang ke rumah.\n\nKami pulang” dan pergi.", "")]
    public void Quotation_may_run_over_paragraphs(string text, string expected) => AssertFound(text, expected);

    [Fact]
    public void Quotation_knows_which_of_its_marks_stand_in_its_paragraph()
    {
        var document = Articles.Parse("Budi berkata, \"Kami siap.\n\nKami menang,\" ujarnya. \"Ayo.\"");

        Assert.Equal(
            [(true, false), (false, true), (true, true)],
            document.Quotations.Select(quotation => (quotation.IsOpened, quotation.IsClosed)));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a ")]
    [InlineData("'a ")]
    [InlineData("\"a\" ")]
    [InlineData("“‘a ")]
    [InlineData("\" ")]
    public void Time_grows_with_the_text_only(string piece)
    {
        var watch = Stopwatch.StartNew();

        Articles.Parse(string.Concat(Enumerable.Repeat(piece, 100_000)), "id");

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static void AssertFound(string text, string expected) =>
        Assert.Equal(expected, Articles.QuotationsOf(Articles.Parse(text, "id")));
}
