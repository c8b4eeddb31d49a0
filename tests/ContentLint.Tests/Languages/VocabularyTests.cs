using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Words = Build("kata", "menyebut*", "menyebutkan*", "menyebutkannya", "me*", "Budi");

    [Theory]
    [InlineData("kata", "kata")]
    [InlineData("KATA", "kata")]
    [InlineData("budi", "Budi")]
    [InlineData("menyebut", "menyebut*")]
    [InlineData("Menyebutnya", "menyebut*")]
    [InlineData("menyebutkan", "menyebutkan*")]
    [InlineData("menyebutkannya", "menyebutkannya")]
    [InlineData("menyebu", "me*")]
    [InlineData("me", "me*")]
    [InlineData("m", "")]
    [InlineData("katanya", "")]
    [InlineData("", "")]
    public void Word_is_found_as_itself_or_as_its_longest_pattern(string word, string entry) =>
        Assert.Equal(Words.FindEntry(entry), Words.Find(word));

    [Theory]
    [InlineData("kata", "")]
    [InlineData("menyebutkannya", "menyebutkan* menyebut* me*")]
    [InlineData("menyebutkan*", "menyebut* me*")]
    [InlineData("me*", "")]
    public void Entry_knows_the_patterns_that_stand_for_it_too(string entry, string patterns) =>
        Assert.Equal(patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.FindEntry), Words.PatternsOf(Words.FindEntry(entry)).ToArray());

    [Theory]
    [InlineData("me*", "menyebut* menyebutkan* menyebutkannya")]
    [InlineData("menyebutkan*", "menyebutkannya")]
    [InlineData("menyebutkannya", "")]
    public void Pattern_knows_the_entries_that_it_stands_for(string pattern, string entries) =>
        Assert.Equal(entries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.FindEntry), Words.EntriesOf(Words.FindEntry(pattern)).ToArray());

    [Fact]
    public void Word_and_pattern_of_the_same_letters_are_two_entries()
    {
        var words = Build("sebut*", "sebut");

        Assert.NotEqual(words.FindEntry("sebut*"), words.FindEntry("sebut"));
        Assert.Equal(words.FindEntry("sebut"), words.Find("sebut"));
        Assert.Equal([words.FindEntry("sebut*")], words.PatternsOf(words.Find("sebut")).ToArray());
    }

    [Theory]
    [InlineData("tak")]
    [InlineData("tak*")]
    [InlineData("kata*")]
    [InlineData("menyebut")]
    public void Entry_that_nobody_added_is_number_zero(string entry) => Assert.Equal(0, Words.FindEntry(entry));

    [Fact]
    public void Words_are_numbered_from_one_and_letter_case_makes_no_new_one()
    {
        var builder = new VocabularyBuilder();

        Assert.Equal([1, 2, 1, 3, 3], new[] { "kata", "ujar", "Kata", "sebut*", "SEBUT*" }.Select(word => builder.Add(word)));
        Assert.Equal(4, builder.Build().Count);
    }

    [Fact]
    public void What_is_added_later_is_not_in_a_vocabulary_built_before()
    {
        var builder = new VocabularyBuilder();
        builder.Add("kata");
        var words = builder.Build();

        builder.Add("ujar");

        Assert.Equal(2, words.Count);
        Assert.Equal(0, words.Find("ujar"));
    }

    [Fact]
    public void Empty_word_is_refused() => Assert.Throws<ArgumentException>(() => new VocabularyBuilder().Add(string.Empty));

    private static Vocabulary Build(params string[] entries)
    {
        var builder = new VocabularyBuilder();
        foreach (var entry in entries)
            builder.Add(entry);
        return builder.Build();
    }
}
