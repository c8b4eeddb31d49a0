namespace ContentLint.Tests.Syntax;

public sealed class LanguageDetectorTests
{
    private const string Indonesian = "Warga desa itu sudah menunggu di depan balai sejak pagi, tetapi rapat belum juga dimulai.";
    private const string English = "The people of the village have been waiting in front of the hall, but there was no meeting.";

    [Theory]
    [InlineData(Indonesian, "id")]
    [InlineData(English, "en")]
    [InlineData("Les habitants du village attendent devant la mairie depuis ce matin, mais la réunion n'a pas commencé.", "fr")]
    [InlineData("Die Leute aus dem Dorf warten seit dem Morgen vor dem Rathaus, aber die Sitzung hat nicht begonnen.", "de")]
    [InlineData("De mensen van het dorp wachten al sinds de ochtend voor het gemeentehuis, maar de vergadering is niet begonnen.", "nl")]
    [InlineData("Xyzzy plugh frotz.", "")]
    [InlineData("12345 67,8 !!!", "")]
    [InlineData("", "")]
    public void Function_words_tell_the_language(string text, string expected) => Assert.Equal(expected, LanguagesOf(text));

    [Theory]
    [InlineData(Indonesian + "\n\n" + English, "id en")]
    [InlineData(Indonesian + "\n\n" + Indonesian + "\n\nXyzzy plugh frotz.\n\n" + English, "id id id en")]
    [InlineData("Xyzzy plugh frotz.\n\n" + English, "en en")]
    [InlineData(Indonesian + "\n\nThe end.", "id id")]
    public void Block_whose_words_do_not_decide_takes_the_language_of_the_whole(string text, string expected) =>
        Assert.Equal(expected, LanguagesOf(text));

    [Theory]
    [InlineData("Gubernur itu menjawab bahwa ia akan datang dan \"" + English + "\"", "id")]
    [InlineData("\"" + English + "\"", "en")]
    [InlineData(Indonesian + "\n\n\"" + English + "\" kata Budi.", "id en")]
    public void Words_of_the_author_decide_before_quoted_ones(string text, string expected) => Assert.Equal(expected, LanguagesOf(text));

    [Theory]
    [InlineData("en", "en en")]
    [InlineData("EN", "en en")]
    [InlineData("ms", "ms ms")]
    [InlineData("xx", "id en")]
    public void Configured_language_is_every_blocks(string tag, string expected) =>
        Assert.Equal(expected, LanguagesOf(Indonesian + "\n\n" + English, tag));

    [Fact]
    public void Malay_is_never_told_from_indonesian() => Assert.Equal("id", LanguagesOf(
        "Penduduk kampung itu sudah menunggu di hadapan balai raya sejak pagi kerana mesyuarat belum bermula, kata jurucakap polis."));

    private static string LanguagesOf(string text, string? configured = null) =>
        string.Join(' ', Articles.Parse(text, configured).Blocks.Select(block => block.Language?.Tag));
}
