using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class EmbeddedLexiconTests
{
    private static readonly Lexicon Indonesian = Read("rules/languages/id.lexicon");
    private static readonly Lexicon English = Read("rules/languages/en.lexicon");

    [Theory]
    [InlineData("yang")]
    [InlineData("air")]
    [InlineData("agar")]
    [InlineData("media")]
    [InlineData("jam")]
    [InlineData("paling")]
    [InlineData("main")]
    [InlineData("normal")]
    [InlineData("program")]
    public void Words_of_both_languages_count_as_Indonesian(string word)
    {
        Assert.True(Indonesian.TryGet(word, out var entry));
        Assert.False(entry.IsLoan);
    }

    [Theory]
    [InlineData("online")]
    [InlineData("startup")]
    [InlineData("rebound")]
    [InlineData("smartphone")]
    public void Accepted_loans_are_marked(string word)
    {
        Assert.True(Indonesian.TryGet(word, out var entry));
        Assert.True(entry.IsLoan);
    }

    [Theory]
    [InlineData("entrance")]
    [InlineData("instant")]
    [InlineData("exterior")]
    [InlineData("legislative")]
    [InlineData("illegal")]
    [InlineData("supplier")]
    [InlineData("founder")]
    [InlineData("and")]
    public void Leftovers_are_English_only(string word)
    {
        Assert.False(Indonesian.Contains(word));
        Assert.True(English.TryGet(word, out var entry));
        Assert.Equal(Commonness.Common, entry.Commonness);
    }

    [Theory]
    [InlineData("colour")]
    [InlineData("color")]
    [InlineData("children")]
    public void British_and_American_spellings_are_English(string word)
    {
        Assert.True(English.Contains(word));
    }

    [Fact]
    public void The_lexicons_are_small()
    {
        Assert.InRange(Bytes("rules/languages/id.lexicon").Length, 1, 150_000);
        Assert.InRange(Bytes("rules/languages/en.lexicon").Length, 1, 400_000);
    }

    private static Lexicon Read(string name) => Lexicon.Read(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
