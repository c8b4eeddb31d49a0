using System.Text;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("""["a\ud83db"]""", "a\uFFFDb")]
    [InlineData("""["\uDE00\uD83D"]""", "\uFFFD\uFFFD")]
    [InlineData("""["\ud83d\ud83d\ude00"]""", "\uFFFD\U0001F600")]
    [InlineData("""["\\ud83d"]""", "\\ud83d")]
    [InlineData("""["\u00e9\n\ud83d"]""", "é\n\uFFFD")]
    public void Half_of_a_surrogate_pair_becomes_one_replacement_character(string json, string text) =>
        Assert.Equal(text, MessageText.Parse(Encoding.UTF8.GetBytes(json)).Items().Single().Text());

    [Fact]
    public void Bytes_that_are_not_UTF8_become_replacement_characters() =>
        Assert.Equal("a\uFFFDb", MessageText.Parse([(byte)'[', (byte)'"', (byte)'a', 0xFF, (byte)'b', (byte)'"', (byte)']']).Items().Single().Text());

    [Theory]
    [InlineData("\\")]
    [InlineData("[\"\\u")]
    [InlineData("[\"\\ud83d")]
    [InlineData("[\"\\ud83d\\u")]
    public void Text_that_is_cut_off_is_no_JSON(string text) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => MessageText.Parse(Encoding.UTF8.GetBytes(text)));
}
