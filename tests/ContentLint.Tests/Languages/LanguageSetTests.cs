using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class LanguageSetTests
{
    private static readonly LanguageSet Set = Create(
        new LanguageData { Tag = "id", Name = "Indonesian", Bylines = ["Oleh: *"], Months = ["Mei"], DateWords = ["pukul"] },
        new LanguageData { Tag = "en", Name = "English", Bylines = ["Author: *"] });

    [Fact]
    public void Profiles_come_by_tag() => Assert.Equal(["en", "id"], Set.Profiles.Select(profile => profile.Tag));

    [Theory]
    [InlineData("id", "Indonesian")]
    [InlineData("ID", "Indonesian")]
    [InlineData("ms", null)]
    [InlineData("", null)]
    public void Language_is_found_by_its_tag_letter_case_aside(string tag, string? name) => Assert.Equal(name, Set.Find(tag)?.Data.Name);

    [Theory]
    [InlineData("Oleh: Sari", true)]
    [InlineData("Author: Ruth Calloway", true)]
    [InlineData("Harga beras turun", false)]
    public void Lines_of_every_language_are_known_together(string line, bool expected) =>
        Assert.Equal(expected, Set.Lines.IsByline(line));

    [Fact]
    public void Boilerplate_comes_from_outside()
    {
        var set = Set.With(new(["Baca juga*"], ["Beranda*"], ["Sumber: *"]));

        Assert.False(Set.Lines.IsBoilerplate("Baca juga: Harga beras turun"));
        Assert.True(set.Lines.IsBoilerplate("Baca juga: Harga beras turun"));
        Assert.True(set.Lines.IsHeadBoilerplate("Beranda Berita"));
        Assert.True(set.Lines.IsFootBoilerplate("Sumber: Warta"));
        Assert.True(set.Lines.IsByline("Oleh: Sari"));
    }

    [Fact]
    public void Set_without_a_language_knows_nothing()
    {
        var empty = Create();

        Assert.Empty(empty.Profiles);
        Assert.Null(empty.Find("id"));
        Assert.False(empty.Lines.IsByline("Oleh: Sari"));
    }

    private static LanguageSet Create(params LanguageData[] languages)
    {
        var vocabulary = new VocabularyBuilder();
        foreach (var language in languages)
            LanguageProfile.AddWords(language, vocabulary);
        var words = vocabulary.Build();
        return new(words, languages.Select(language => new LanguageProfile(language, words)));
    }
}
