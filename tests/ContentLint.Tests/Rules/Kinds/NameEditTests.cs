using ContentLint.Rules.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class NameEditTests
{
    // Few letters and short words, so that near ones are met.
    private static readonly Gen<string> Words = Gen.Elements('a', 'b', 'c').ListOf().Select(letters => string.Concat(letters.Take(6)));

    [Fact]
    public void One_dropped_letter_makes_the_same_word_as_trying_all_says() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5_000),
        Prop.ForAll(
            Words.ToArbitrary(),
            Words.ToArbitrary(),
            (one, other) => NameEdit.LeavesSameWord(one, other) == Dropped(one).Intersect(Dropped(other), StringComparer.Ordinal).Any()));

    [Theory]
    [InlineData("wardianto", "wardiyanto", true)]
    [InlineData("hendrawati", "hendarwati", true)]
    [InlineData("calowell", "callowell", true)]
    [InlineData("suharto", "soeharto", false)]
    [InlineData("iran", "irak", true)]
    [InlineData("michell", "mitchel", true)]
    public void Names(string one, string other, bool isSame) => Assert.Equal(isSame, NameEdit.LeavesSameWord(one, other));

    private static IEnumerable<string> Dropped(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word);
}
