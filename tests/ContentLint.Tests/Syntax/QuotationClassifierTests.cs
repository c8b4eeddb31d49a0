using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

public sealed class QuotationClassifierTests
{
    [Theory]
    [InlineData("\"Kami siap,\" kata Budi.")]
    [InlineData("\"Tidak,\" kata Budi.")]
    [InlineData("\"Kami siap!\" kata Budi.")]
    [InlineData("\"kami siap,\" kata Budi.")]
    [InlineData("Budi berkata, \"Kami siap.\"")]
    [InlineData("Budi berkata: \"Kami semua siap untuk menang\"")]
    [InlineData("Budi pulang. \"Kami semua siap untuk menang\" katanya.")]
    [InlineData("Budi berkata \"Kami semua siap untuk menang.\"")]
    [InlineData("Budi berkata, \"Kami siap menang")]
    [InlineData("Kami siap menang,\" kata Budi.")]
    public void Clause_that_stands_for_itself_is_speech(string text) => AssertKind(QuotationKind.Speech, text);

    [Theory]
    [InlineData("Budi menyebutnya \"langkah kecil yang sangat terlambat\".")]
    [InlineData("Budi menolak karena \"tidak mau ikut campur lagi\" di sana.")]
    [InlineData("Budi bilang \"jangan lupa,\" lalu pulang.")]
    public void Words_inside_a_sentence_are_a_fragment(string text) => AssertKind(QuotationKind.Fragment, text);

    [Theory]
    [InlineData("Budi dijuluki \"raja sungai\" di kampungnya.")]
    [InlineData("Film \"Malam Panjang di Kota Tua\" laris.")]
    [InlineData("\"Malam Panjang\" laris.")]
    [InlineData("Para \"ahli\" itu pulang.")]
    [InlineData("Budi membaca \"12\" di papan.")]
    [InlineData("Budi menulis \"?!\" di papan.")]
    public void Name_or_a_word_or_two_is_a_term(string text) => AssertKind(QuotationKind.Term, text);

    private static void AssertKind(QuotationKind expected, string text) =>
        Assert.Equal(expected, Assert.Single(Articles.Parse(text, "id").Quotations).Kind);
}
