namespace ContentLint.Tests.Rules.Kinds;

public sealed class SingleWordsTests
{
    [Theory]
    [InlineData("figure", "totals: { id: [WORD] }")]
    [InlineData("figure", "totals: { id: [semua] }\nblockers: { id: [WORD] }")]
    [InlineData("foreign-word", "introductions: { id: [WORD] }")]
    [InlineData("foreign-word", "exceptions: { id: [WORD] }")]
    [InlineData("glued-word", "words: { id: [WORD] }")]
    [InlineData("glued-word", "words: { id: [dan] }\nnames: { id: [WORD] }")]
    [InlineData("acronym", "finds: never\nknown: { id: [WORD] }")]
    [InlineData("repetition", "unit: word\nwords: { id: [WORD] }")]
    [InlineData("repetition", "unit: word\nwords: { id: [dan] }\nexcept: { id: [WORD] }")]
    [InlineData("translation", "finds: passage\nexplanations: { id: [WORD] }")]
    public void What_can_never_be_found_is_told_with_its_place(string kind, string keys)
    {
        var line = 9 + keys[..keys.IndexOf("WORD", StringComparison.Ordinal)].Count(letter => letter == '\n');
        var column = keys.Split('\n')[^1].IndexOf("WORD", StringComparison.Ordinal) + 1;

        Assert.Empty(ErrorsOf("satu"));
        Assert.StartsWith($"{line},{column}: ", Assert.Single(ErrorsOf("dua kata")), StringComparison.Ordinal);
        Assert.StartsWith($"{line},{column}: ", Assert.Single(ErrorsOf("<pronoun>")), StringComparison.Ordinal);
        Assert.StartsWith($"{line},{column}: ", Assert.Single(ErrorsOf("'*'")), StringComparison.Ordinal);
        Assert.StartsWith($"{line},{column}: ", Assert.Single(ErrorsOf("du*a")), StringComparison.Ordinal);
        Assert.Contains("'any' cannot stand in it", Assert.Single(
            TestRules.ErrorsOf(TestRules.Of(kind, keys.Replace("id: [WORD]", "any: [satu]", StringComparison.Ordinal)))), StringComparison.Ordinal);

        string[] ErrorsOf(string word) =>
            [.. TestRules.ErrorsOf(TestRules.Of(kind, keys.Replace("WORD", word, StringComparison.Ordinal)))];
    }

    [Fact]
    public void A_final_star_stands_where_endings_may_vary()
    {
        Assert.Empty(TestRules.ErrorsOf(TestRules.Of("repetition", "unit: word\nwords: { id: [meng*] }")));
        Assert.Single(TestRules.ErrorsOf(TestRules.Of("repetition", "unit: word\nwords: { id: [meng**] }")));
        Assert.Single(TestRules.ErrorsOf(TestRules.Of("repetition", "unit: word\nwords: { id: [dan] }\nexcept: { id: [meng*] }")));
    }

    [Fact]
    public void One_mistake_is_told_once()
    {
        Assert.Single(TestRules.ErrorsOf(TestRules.Of("reduplication", "doubled: { id: [<nosuch>] }\nendings: { id: [nya, lah] }")), error =>
            error.Contains("is no class", StringComparison.Ordinal));
    }
}
