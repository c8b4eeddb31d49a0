namespace ContentLint.Tests.Rules.Kinds;

public sealed class FigureKindTests
{
    [Theory]
    [InlineData("Seluruh 8.000 pengungsi itu datang.\n\nSemua 12.000 pengungsi itu pulang.", "12.000 pengungsi")]
    [InlineData("Pengungsi seluruhnya berjumlah sekitar 10.000 orang di desa.\n\nSeluruh 8.000 pengungsi menerima air.", "8.000 pengungsi")]
    [InlineData("Seluruh 8.000 pengungsi menerima air di desa.\n\nMenurut bupati, pengungsi seluruhnya berjumlah sekitar 10.000 orang.", "10.000 orang")]
    [InlineData("Seluruh 10 pengungsi itu datang. Semua 12 pengungsi itu pulang. Semua 10 pengungsi itu makan. Semua 13 pengungsi itu tidur.", "12 pengungsi | 13 pengungsi")]
    [InlineData("Semua 35 orang penumpang itu selamat. Regu menjemput seluruh 42 penumpang itu.", "42 penumpang")]
    [InlineData("All 35 passengers of the ferry were saved. The boats took all of the 42 passengers to the town.", "42 passengers")]
    public void Totals_that_differ_are_reported(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData("Seluruh 8.000 pengungsi itu datang.\n\nDi balai desa ada 1.200 pengungsi itu.")]
    [InlineData("Seluruh 8.000 pengungsi itu datang.\n\nSemua sekitar 8.500 pengungsi itu pulang.")]
    [InlineData("Seluruh 8.000 pengungsi itu datang.\n\nSemua 12.000 relawan itu pulang.")]
    [InlineData("Seluruh 8.000 pengungsi itu datang.\n\nSemua 12.000 pengungsi lainnya pulang ke desa itu.")]
    [InlineData("Seluruh 12 korban tewas dimakamkan.\n\nSeluruh 30 korban luka dirawat di desa itu.")]
    [InlineData("Seluruh 12 hari itu hujan.\n\nSemua 30 hari itu kering di desa.")]
    [InlineData("Seluruh 8.000 pengungsi itu datang.\n\n“Semua 12.000 pengungsi itu pulang ke desa,” kata Sri Wardoyo.")]
    [InlineData("Semua Rp 500 itu hilang, dan seluruh 3,5 pengungsi di desa itu, semua 4 pengungsi")]
    public void Numbers_that_may_both_be_right_are_left_alone(string text) => AssertFound(text, "");

    [Fact]
    public void Each_other_number_is_related()
    {
        var found = BuiltInRun.Find("CL2006", "Seluruh 10 pengungsi itu datang. Semua 12 pengungsi itu pulang. Semua 13 pengungsi itu tidur.");

        Assert.Equal(["13 pengungsi", "10 pengungsi"], found[^1].Arguments.AsEnumerable());
        Assert.Equal("10 pengungsi | 12 pengungsi", string.Join(" | ", found[^1].Related.Select(place => place.Source[place.Span].ToString())));
    }

    private static void AssertFound(string text, string expected) => Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL2006", text)));
}
