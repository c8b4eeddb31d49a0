using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

public sealed class QuotationMarkTests
{
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();

    [Theory]
    [InlineData("\"kami", "opens")]
    [InlineData("kata \"kami", "opens")]
    [InlineData("(\"kami", "opens")]
    [InlineData("kata—\"kami", "opens")]
    [InlineData("kami\"", "closes")]
    [InlineData("kami\" kata", "closes")]
    [InlineData("kami,\" kata", "closes")]
    [InlineData("kami\", kata", "closes")]
    [InlineData("kami\") kata", "closes")]
    [InlineData("kami \" kata", "")]
    [InlineData("kata:\"kami", "")]
    [InlineData("kami\"kata", "")]
    [InlineData("(\")", "closes")]
    [InlineData("kami -\"- kata", "opens closes")]
    [InlineData("\" kami", "")]
    [InlineData("\"", "")]
    public void Spaces_around_a_mark_say_what_it_can_be(string text, string expected)
    {
        var (tokens, at) = Find(text, "\"");
        var mark = QuotationMark.Create(text, tokens, at, QuotationGlyph.Double);

        Assert.Equal(expected, string.Join(' ', Names(mark)));
        Assert.Equal(expected is "opens", mark.OnlyOpens);
        Assert.Equal(expected is "closes", mark.OnlyCloses);
    }

    [Theory]
    [InlineData("\"Kami", true)]
    [InlineData("\"kami", false)]
    [InlineData("\" Kami", true)]
    [InlineData("\"", false)]
    public void Mark_knows_the_capital_after_it(string text, bool expected)
    {
        var (tokens, at) = Find(text, "\"");

        Assert.Equal(expected, QuotationMark.Create(text, tokens, at, QuotationGlyph.Double).BeforeCapital);
    }

    [Theory]
    [InlineData("“`Kami", true)]
    [InlineData("“Kami", false)]
    [InlineData("“", false)]
    public void Mark_before_a_backtick_was_left_by_a_generator(string text, bool expected)
    {
        var (tokens, at) = Find(text, "“");

        Assert.Equal(expected, QuotationMark.IsStray(text, tokens, at));
    }

    private static IEnumerable<string> Names(QuotationMark mark)
    {
        if (mark.CanOpen)
            yield return "opens";
        if (mark.CanClose)
            yield return "closes";
    }

    private static (Token[] Tokens, int At) Find(string text, string mark)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new(0, text.Length), new(NoWords, new()), [], tokens);
        return ([.. tokens.Written], Array.FindIndex(tokens.Written.ToArray(), token => text.Substring(token.Span.Start, token.Span.Length) == mark));
    }
}
