namespace ContentLint.Tests.Rules.Kinds;

public sealed class LengthKindTests
{
    private const string Message = "{0} of {1}";

    private static readonly string Words = TestRules.Of("length", "unit: sentence\nmax_words: 5", Message);
    private static readonly string Numbers = TestRules.Of("length", "unit: sentence\nmax_numbers: 2", Message, "any");
    private static readonly string Paragraph = TestRules.Of("length", "unit: paragraph\nmax_words: 5", Message, "any");

    [Theory]
    [InlineData("Budi datang. Siti pergi ke kota yang jauh.", "Siti pergi ke kota yang jauh.: 6 of 5")]
    [InlineData("Siti pergi ke kota, 20 kilometer jauhnya.", "Siti pergi ke kota, 20 kilometer jauhnya.: 7 of 5")]
    [InlineData("Siti pergi ke kota yang.", "")]
    [InlineData("“Siti pergi ke kota yang jauh,” kata Budi.", "")]
    public void A_sentence_with_too_many_words_is_told(string text, string expected) => Assert.Equal(expected, string.Join('|', RuleRun.Find(Words, text)));

    [Theory]
    [InlineData("Dari 3,5 menjadi 10.000 pada 2/11/2024.", "Dari 3,5 menjadi 10.000 pada 2/11/2024.: 3 of 2")]
    [InlineData("“Dari 1 dan 2 menjadi 3,” kata Budi.", "“Dari 1 dan 2 menjadi 3,” kata Budi.: 3 of 2")]
    [InlineData("Dari 1 menjadi 2. Lalu 3 dan 4.", "")]
    public void A_sentence_with_too_many_numbers_is_told(string text, string expected) => Assert.Equal(expected, string.Join('|', RuleRun.Find(Numbers, text)));

    [Fact]
    public void A_paragraph_is_counted_as_a_whole() =>
        Assert.Equal(["Budi datang. Siti pergi ke kota.: 6 of 5"], RuleRun.Find(Paragraph, "Budi datang. Siti pergi ke kota.\n\nBudi datang. Siti pergi."));

    [Theory]
    [InlineData("unit: sentence", "a rule of length has either max_words or max_numbers")]
    [InlineData("unit: sentence\nmax_words: 5\nmax_numbers: 2", "a rule of length has either max_words or max_numbers")]
    [InlineData("unit: sentence\nmax_numbers: 0", "a limit is 1 or more")]
    public void Wrong_keys_are_told(string keys, string message) =>
        Assert.Contains(message, Assert.Single(TestRules.ErrorsOf(TestRules.Of("length", keys, Message))), StringComparison.Ordinal);

    [Fact]
    public void The_limit_is_an_option()
    {
        const string Text = "Perahu kami yang baru sudah siap melaut dengan Budi dan Siti. Mereka datang.";

        Assert.Empty(BuiltInRun.Find("CL8001", Text));
        Assert.Single(BuiltInRun.Find("CL8001", Text, options: ("max_words", "10")));
    }
}
