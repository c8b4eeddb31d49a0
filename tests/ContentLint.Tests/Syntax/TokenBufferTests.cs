using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

public sealed class TokenBufferTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(5, 5)]
    [InlineData(5, 4)]
    [InlineData(5, 2000)]
    public void Tokens_stand_as_they_were_added(int capacity, int count)
    {
        var buffer = new TokenBuffer(capacity);
        var expected = Enumerable.Range(0, count).Select(number => new Token(new(number, 1), TokenKind.Word, TokenFlags.None, number)).ToArray();
        foreach (var token in expected)
            buffer.Add() = token;

        Assert.Equal(expected, buffer.Written.ToArray());
        Assert.Equal(expected, buffer.ToArray());
    }

    [Fact]
    public void What_was_given_away_is_not_written_again()
    {
        var buffer = new TokenBuffer(1);
        buffer.Add() = new(new(0, 1), TokenKind.Word, TokenFlags.None, 1);
        var tokens = buffer.ToArray();

        buffer.Clear();
        buffer.Add() = new(new(0, 1), TokenKind.Word, TokenFlags.None, 2);

        Assert.Equal([1], tokens.Select(token => token.Word));
    }
}
