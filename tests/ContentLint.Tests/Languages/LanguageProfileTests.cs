using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Tests.Languages;

public sealed class LanguageProfileTests
{
    private static readonly LanguageData Data = new()
    {
        Tag = "xx",
        Name = "Test",
        Classes = Classes(
            ("noun", ["sumber", "sebutan"]),
            ("phrase", ["dua sumber", "sumber", "salah seorang sumber"]),
            ("verb", ["sebut*", "lapor"])),
        Months = ["Januari|Jan"],
        Weekdays = ["Jumat|Jum'at"],
        Abbreviations = ["dr", "Kol"],
    };

    private static readonly Vocabulary Words = BuildWords(Data);

    private static readonly LanguageProfile Profile = new(Data, Words);

    [Theory]
    [InlineData("sumber", "noun phrase")]
    [InlineData("Sumber", "noun phrase")]
    [InlineData("sebut", "verb")]
    [InlineData("sebutkan", "verb")]
    [InlineData("sebutan", "noun verb")]
    [InlineData("lapor", "verb")]
    [InlineData("laporan", "")]
    [InlineData("dua", "")]
    [InlineData("salah", "")]
    [InlineData("lain", "")]
    public void Word_is_in_the_classes_that_name_it_alone_or_by_a_pattern(string word, string classes)
    {
        var found = Data.Classes.Keys.Where(name => (Profile.ClassesOf(Words.Find(word)) & Profile.MaskOf(name)) != 0);

        Assert.Equal(classes, string.Join(' ', found));
    }

    [Fact]
    public void Classes_are_the_same_when_they_come_from_a_pack()
    {
        var pack = new PackWriter();
        Profile.Classes.Write(pack);
        var read = new LanguageProfile(Data, Words, WordClasses.Read(new(pack.ToBytes())));

        Assert.All(Enumerable.Range(0, Words.Count), word => Assert.Equal(Profile.ClassesOf(word), read.ClassesOf(word)));
        Assert.All(["noun", "phrase", "verb", "pronoun"], name => Assert.Equal(Profile.MaskOf(name), read.MaskOf(name)));
        Assert.All(["noun", "phrase", "verb", "pronoun"], name => Assert.Equal(Profile.PhrasesOf(name).AsEnumerable(), read.PhrasesOf(name)));
    }

    [Fact]
    public void Class_that_the_language_does_not_have_holds_no_word() => Assert.Equal(0UL, Profile.MaskOf("pronoun"));

    [Theory]
    [InlineData("phrase", "salah seorang sumber, dua sumber")]
    [InlineData("verb", "")]
    [InlineData("pronoun", "")]
    public void Phrases_of_a_class_come_longest_first(string className, string phrases) =>
        Assert.Equal(phrases, string.Join(", ", Profile.PhrasesOf(className)));

    [Theory]
    [InlineData("seorang")]
    [InlineData("januari")]
    [InlineData("jan")]
    [InlineData("jum'at")]
    public void Words_of_phrases_and_dates_are_numbered_too(string word) => Assert.NotEqual(0, Words.Find(word));

    [Theory]
    [InlineData("dr", true)]
    [InlineData("DR", true)]
    [InlineData("Kol", true)]
    [InlineData("kol", false)]
    [InlineData("dra", false)]
    public void Abbreviation_with_a_capital_is_matched_as_it_is(string word, bool expected) =>
        Assert.Equal(expected, Profile.IsAbbreviation(word));

    [Fact]
    public void Sixty_four_classes_are_a_bit_each_and_one_more_is_refused()
    {
        var most = Data with { Classes = Classes([.. Enumerable.Range(0, 64).Select(number => ($"c{number}", new[] { "sumber" }))]) };
        var tooMany = Data with { Classes = most.Classes.Add("one-more", ["sumber"]) };

        Assert.Equal(ulong.MaxValue, new LanguageProfile(most, Words).ClassesOf(Words.Find("sumber")));
        Assert.Throws<ArgumentException>(() => new LanguageProfile(tooMany, Words));
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Classes(params (string Name, string[] Words)[] classes) =>
        classes.ToImmutableSortedDictionary(item => item.Name, item => item.Words.ToImmutableArray(), StringComparer.Ordinal);

    private static Vocabulary BuildWords(LanguageData data)
    {
        var builder = new VocabularyBuilder();
        LanguageProfile.AddWords(data, builder);
        return builder.Build();
    }
}
