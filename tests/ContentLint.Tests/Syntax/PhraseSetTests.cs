using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

public sealed class PhraseSetTests
{
    private static readonly LanguageData Data = new()
    {
        Tag = "xx",
        Name = "Test",
        Classes = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty
            .Add("source", ["saksi", "sumber yang", "sumber yang enggan", "salah seorang pejabat*", "lapor*", "lapor* besar"])
            .Add("verb", ["kata"]),
    };

    private static readonly Vocabulary Words = BuildWords();

    private static readonly PhraseSet Set = new(new LanguageProfile(Data, Words), Words, "source");

    [Theory]
    [InlineData("saksi", 1)]
    [InlineData("Saksi itu", 1)]
    [InlineData("sumber yang", 2)]
    [InlineData("Sumber yang enggan", 3)]
    [InlineData("sumber yang enggan pulang", 3)]
    [InlineData("sumber", 0)]
    [InlineData("sumber, yang", 0)]
    [InlineData("salah seorang pejabatnya", 3)]
    [InlineData("salah seorang", 0)]
    [InlineData("laporan", 1)]
    [InlineData("laporan besar", 2)]
    [InlineData("kata", 0)]
    [InlineData("lain", 0)]
    public void Longest_entry_that_begins_at_a_token_counts(string text, int expected) =>
        Assert.Equal(expected, Set.Match(TokensOf(text), 0));

    [Theory]
    [InlineData("saksi", true)]
    [InlineData("laporan", true)]
    [InlineData("sumber", false)]
    [InlineData("kata", false)]
    [InlineData("lain", false)]
    public void Single_word_is_in_the_class_or_not(string text, bool expected) => Assert.Equal(expected, Set.Contains(TokensOf(text)[0]));

    [Fact]
    public void Class_that_the_language_does_not_have_matches_nothing() =>
        Assert.Equal(0, new PhraseSet(new LanguageProfile(Data, Words), Words, "pronoun").Match(TokensOf("saksi"), 0));

    private static ReadOnlySpan<Token> TokensOf(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new(0, text.Length), new(Words, new()), [], tokens);
        return tokens.Written;
    }

    private static Vocabulary BuildWords()
    {
        var builder = new VocabularyBuilder();
        LanguageProfile.AddWords(Data, builder);
        return builder.Build();
    }
}
