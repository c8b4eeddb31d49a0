using System.Text;
using ContentLint.Rules.Kinds;
using ContentLint.Syntax;
using ContentLint.Tests.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class QuotedPassageTests
{
    [Fact]
    public void Words_and_hashes_are_those_of_the_tokens()
    {
        var document = Articles.Parse(
            "“Kita anggarkan Rp 2.500 di G-20 (rapat) pada 1/2/2024 lewat situs contoh.id, Жизнь, kata 𝒜ni,” ujar dia.");
        var passage = QuotedPassage.Read(document, Assert.Single(document.Quotations), minWords: 4)!;
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            QuotedPassage.Write(writer, passage);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        var words = QuotedPassage.Read(reader).ReadWords();

        var quotation = document.Quotations[0];
        var tokens = document.Tokens[quotation.FirstToken..quotation.EndToken]
            .Where(token => FoldedWord.IsWord(token) && (token.Flags & TokenFlags.Bracketed) == 0)
            .ToArray();
        Assert.Contains(tokens, token => token.Kind is TokenKind.Number);
        Assert.Contains(tokens, token => token.Kind is TokenKind.Address);
        Assert.Equal(tokens.Length, words.Count);
        for (var word = 0; word < tokens.Length; word++)
        {
            Assert.Equal(document[tokens[word]].ToString(), words[word].ToString());
            Assert.Equal(FoldedWord.Hash(document[tokens[word]], tokens[word].Kind), words.Hashes[word]);
        }
    }
}
