using ContentLint.Rules.Kinds;
using ContentLint.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class FoldedWordTests
{
    [Theory]
    [InlineData("Jumat", "jumat", TokenKind.Word, true)]
    [InlineData("Jum’at", "jum'at", TokenKind.Word, true)]
    [InlineData("masing-masing", "masingmasing", TokenKind.Word, true)]
    [InlineData("laut\u200E", "laut", TokenKind.Word, true)]
    [InlineData("laut", "lauta", TokenKind.Word, false)]
    [InlineData("éclair", "eclair", TokenKind.Word, false)]
    [InlineData("𝒜b", "𝒜c", TokenKind.Word, false)]
    [InlineData("3,5", "35", TokenKind.Number, false)]
    [InlineData("10.000", "10.000", TokenKind.Number, true)]
    [InlineData("Contoh.example", "contoh.example", TokenKind.Address, true)]
    public void Case_and_the_marks_inside_words_do_not_count(string one, string other, TokenKind kind, bool areSame)
    {
        Assert.Equal(areSame, FoldedWord.AreSame(one, kind, other, kind));
        Assert.Equal(areSame, FoldedWord.Hash(one, kind) == FoldedWord.Hash(other, kind));
    }

    [Fact]
    public void Hash_tells_words_apart_as_letters_do()
    {
        var random = new Random(2);
        var words = Enumerable.Range(0, 400)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => "aAbÄä'-1ß\u0301"[random.Next(10)])))
            .ToArray();

        foreach (var kind in new[] { TokenKind.Word, TokenKind.Number })
        {
            Assert.All(words, one => Assert.All(
                words, other => Assert.Equal(FoldedWord.AreSame(one, kind, other, kind), FoldedWord.Hash(one, kind) == FoldedWord.Hash(other, kind))));
        }
    }
}
