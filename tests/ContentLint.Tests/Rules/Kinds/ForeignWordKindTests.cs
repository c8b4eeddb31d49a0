namespace ContentLint.Tests.Rules.Kinds;

public sealed class ForeignWordKindTests
{
    [Theory]
    [InlineData("Warga desa itu menunggu dengan sabar until jalan selesai diperbaiki.", "until")]
    [InlineData("Pagar di depan rumah itu tinggi and warnanya putih.", "and")]
    [InlineData("Mereka berjalan menuju entrance yang ramai itu.", "entrance")]
    [InlineData("Warga desa itu sudah pulang sejak sore tadi.\n\navots", "avots")]
    [InlineData("- Mereka berjalan menuju entrance yang ramai itu.", "entrance")]
    public void Word_of_another_language_is_reported(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData("Mereka berjalan menuju Entrance yang ramai itu.")]
    [InlineData("Mereka berjalan menuju \"entrance\" yang ramai itu.")]
    [InlineData("Mereka berjalan menuju 'entrance' yang ramai itu.")]
    [InlineData("Mereka berjalan menuju pintu masuk (entrance) yang ramai itu.")]
    [InlineData("Mereka berjalan menuju entrance (pintu masuk) yang ramai itu.")]
    [InlineData("Mereka berjalan menuju tempat yang disebut entrance di kota itu.")]
    [InlineData("Mereka berjalan menuju entrance atau pintu masuk di kota itu.")]
    [InlineData("Mereka berjalan menuju pintu/entrance yang ramai itu.")]
    [InlineData("Mereka berjalan menuju Plaza entrance yang ramai itu.")]
    [InlineData("Mereka membeli tiket secara online di hotel itu.")]
    [InlineData("Mereka menuju entrance itu. Mereka pulang dari entrance itu. Mereka melihat entrance itu.")]
    [InlineData("Mereka berjalan menuju entrance yang ramai itu. Nama jalan itu Entrance juga.")]
    [InlineData("Mereka berjalan menuju the entrance of the village until evening dan pulang ke rumah itu.")]
    public void Word_that_is_meant_is_left_alone(string text) => AssertFound(text, "");

    [Theory]
    [InlineData("", 59, "", "entrance")]
    [InlineData("", 60, "", "")]
    [InlineData("Warga pulang, ", 59, ".", "entrance")]
    [InlineData("Warga pulang, ", 60, ".", "")]
    [InlineData("Warga pulang, ", 59, ", warga pulang.", "entrance")]
    [InlineData("Warga pulang, ", 60, ", warga pulang.", "")]
    public void Text_that_lost_its_marks_is_left_alone(string before, int words, string after, string expected)
    {
        var bare = Enumerable.Repeat("mereka berjalan menuju pintu yang ramai itu", 9).Prepend("mereka berjalan menuju entrance yang ramai itu");

        AssertFound(before + string.Join(' ', string.Join(' ', bare).Split(' ').Take(words)) + after, expected);
    }

    [Fact]
    public void Word_in_italics_is_left_alone()
    {
        Assert.Equal("entrance", BuiltInRun.Show(BuiltInRun.Find("CL4001", "Mereka berjalan menuju entrance yang ramai itu.", "a.md")));
        Assert.Empty(BuiltInRun.Find("CL4001", "Mereka berjalan menuju *entrance* yang ramai itu.", "a.md"));
    }

    [Theory]
    [InlineData("entrance", "until")]
    [InlineData("ENTRANCE , until", "")]
    [InlineData("exit", "entrance | until")]
    [InlineData("", "entrance | until")]
    public void Allowed_words_are_left_alone(string allow, string expected)
    {
        const string Text = "Mereka berjalan menuju entrance yang ramai itu.\n\nWarga desa itu menunggu dengan sabar until jalan selesai diperbaiki.";

        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL4001", Text, options: ("allow", allow))));
    }

    [Fact]
    public void Message_names_the_word_and_its_language()
    {
        var found = Assert.Single(BuiltInRun.Find("CL4001", "Mereka berjalan menuju entrance yang ramai itu."));

        Assert.Equal(["entrance", "English"], found.Arguments.Select(argument => argument.ToString()));
    }

    [Fact]
    public void Indonesian_word_in_an_english_sentence_is_reported() =>
        AssertFound("The people of the village were waiting in front of the hall dengan their friends and families.", "dengan");

    [Fact]
    public void Text_that_lost_its_marks_is_not_judged() =>
        AssertFound(string.Concat(Enumerable.Repeat("mereka berjalan menuju pintu yang ramai itu ", 12)) + "entrance itu", "");

    private static void AssertFound(string text, string expected) => Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL4001", text)));
}
