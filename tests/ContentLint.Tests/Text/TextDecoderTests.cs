using System.Text;
using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("61C3A9F09F9880", "aé😀", TextEncoding.Utf8)]
    [InlineData("EFBBBF61", "a", TextEncoding.Utf8WithBom)]
    [InlineData("FFFE61003DD800DE", "a😀", TextEncoding.Utf16LittleEndian)]
    [InlineData("FEFF0061D83DDE00", "a😀", TextEncoding.Utf16BigEndian)]
    [InlineData("", "", TextEncoding.Utf8)]
    [InlineData("EFBBBF", "", TextEncoding.Utf8WithBom)]
    [InlineData("FFFE", "", TextEncoding.Utf16LittleEndian)]
    [InlineData("61EFBBBF", "a\uFEFF", TextEncoding.Utf8)]
    [InlineData("EFBBBFEFBBBF61", "\uFEFFa", TextEncoding.Utf8WithBom)]
    [InlineData("61EFBFBD", "a\uFFFD", TextEncoding.Utf8)]
    public void Valid_bytes_become_text_without_their_byte_order_mark(string bytes, string text, TextEncoding encoding)
    {
        var decoded = Decode(bytes);

        Assert.Equal(text, decoded.Source!.Text);
        Assert.Equal(encoding, decoded.Source.Encoding);
        Assert.Empty(decoded.InvalidSpans);
    }

    [Theory]
    [InlineData("61FF62", "a?b")]
    [InlineData("EFBBBFFF62", "?b")]
    [InlineData("61E28241", "a?A")]
    [InlineData("F09F98", "?")]
    [InlineData("C0AF", "??")]
    [InlineData("EDA080", "???")]
    [InlineData("F4908080", "????")]
    [InlineData("F09F9880FF", "😀?")]
    [InlineData("EFBFBDFF", "\uFFFD?")]
    [InlineData("FFFE3DD86100", "?a")]
    [InlineData("FFFE00DE6100", "?a")]
    [InlineData("FFFE3DD83DD800DE", "?😀")]
    [InlineData("FFFE610062", "a?")]
    [InlineData("FFFE61", "?")]
    [InlineData("FFFE3DD800", "??")]
    [InlineData("FEFFD83DDE", "??")]
    [InlineData("FEFFD83D0061", "?a")]
    public void Invalid_bytes_become_replacement_characters_whose_places_are_kept(string bytes, string expected)
    {
        var decoded = Decode(bytes);

        Assert.Equal(expected.Replace('?', '\uFFFD'), decoded.Source!.Text);
        Assert.Equal(Places(expected), decoded.InvalidSpans);
    }

    [Theory]
    [InlineData("610062")]
    [InlineData("EFBBBF610062")]
    [InlineData("FFFE610000006200")]
    [InlineData("FEFF00000061")]
    [InlineData("FFFE000061000000")]
    public void Nul_makes_a_file_binary(string bytes)
    {
        Assert.True(Decode(bytes).IsBinary);
        Assert.Empty(Decode(bytes).InvalidSpans);
    }

    [Theory]
    [InlineData(7_999, true)]
    [InlineData(8_000, false)]
    public void Nul_is_looked_for_in_the_first_8000_bytes(int place, bool isBinary)
    {
        var bytes = Encoding.ASCII.GetBytes(new string('a', 9_000));
        bytes[place] = 0;

        Assert.Equal(isBinary, TextDecoder.Decode("a.txt", bytes).IsBinary);
    }

    private static DecodedText Decode(string bytes) => TextDecoder.Decode("a.txt", Convert.FromHexString(bytes));

    private static IEnumerable<TextSpan> Places(string text) =>
        text.Select((unit, place) => (unit, place)).Where(pair => pair.unit == '?').Select(pair => new TextSpan(pair.place, 1));
}
