using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class KeyboardTests
{
    private static readonly Keyboard Qwerty = new(["qwertyuiop", "asdfghjkl", "zxcvbnm"]);

    [Theory]
    [InlineData("gfhtyvb")]
    [InlineData("mnjk")]
    [InlineData("qwa")]
    [InlineData("pol")]
    [InlineData("zasx")]
    public void Keys_around_a_key_are_its_neighbours(string letters)
    {
        var others = "abcdefghijklmnopqrstuvwxyz".Where(letter => letter != letters[0] && Qwerty.AreNeighbours(letters[0], letter));

        Assert.Equal(letters[1..].Order(), others);
        Assert.All(letters[1..], letter => Assert.True(Qwerty.AreNeighbours(letter, letters[0])));
    }

    [Fact]
    public void Keyboard_without_rows_has_no_neighbours() => Assert.False(new Keyboard([]).AreNeighbours('a', 's'));
}
