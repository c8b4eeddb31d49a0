namespace ContentLint.Tests.Rules.Kinds;

/// <summary>Keys and values that would load and do nothing.</summary>
public sealed class UnusedKeysTests
{
    [Theory]
    [InlineData("translation", "finds: passage\nterms: { id: { feedback: umpan balik } }", "10,8: 'terms' is a key for 'finds: term' only")]
    [InlineData("translation", "finds: leftover\nphrases: { id: [model bahasa] }\nfix: safe", "11,6: 'fix' is a key for 'finds: term' only")]
    [InlineData("translation", "finds: leftover\nphrases: { id: [model bahasa] }\nintroductions: { id: [disebut] }", "11,16: 'introductions' is a key for 'finds: passage' and 'finds: term' only")]
    [InlineData("translation", "finds: passage\nopenings: { id: [judul] }", "10,11: 'openings' is a key for 'finds: leftover' only")]
    [InlineData("glued-word", "words: { id: [dan] }\ncamel_case: [xx]", "10,14: 'xx' is no language here (there are en, id)")]
    [InlineData("substitution", "swap: { id: { '': demi, agar supaya: agar } }", "9,15: 'swap' must be a map from text to text, but one of its keys is blank")]
    public void Are_told_with_their_place(string kind, string keys, string expected) =>
        Assert.Equal(expected, Assert.Single(TestRules.ErrorsOf(TestRules.Of(kind, keys))));
}
