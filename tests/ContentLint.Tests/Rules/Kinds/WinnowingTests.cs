using ContentLint.Rules.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class WinnowingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Text_of_few_words_has_at_most_one_fingerprint(int words, int fingerprints) =>
        Assert.Equal(fingerprints, Pick([.. Enumerable.Range(1, words).Select(word => (ulong)word)]).Count);

    [Fact]
    public void Every_guaranteed_run_of_words_in_common_shows_wherever_it_stands()
    {
        var words = Gen.Choose(1, 6).ArrayOf();
        var run = Gen.Choose(1, 6).ArrayOf(Winnowing.Guaranteed);
        var texts =
            from common in run
            from one in Gen.Zip(words, words)
            from other in Gen.Zip(words, words)
            select (common, one, other);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var one = Pick(ToHashes([.. text.one.Item1, .. text.common, .. text.one.Item2]));
            var other = Pick(ToHashes([.. text.other.Item1, .. text.common, .. text.other.Item2]));
            return one.Intersect(other).Any();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Fingerprints_of_a_repeated_word_stay_in_proportion()
    {
        var fingerprints = Pick([.. Enumerable.Repeat(7UL, 1000)]);

        Assert.Single(fingerprints.Distinct());
        Assert.InRange(fingerprints.Count, 1, 1000 / Winnowing.WindowSize);
    }

    private static ulong[] ToHashes(int[] words) => [.. words.Select(word => (ulong)word * 0x9E37_79B9_7F4A_7C15)];

    private static List<ulong> Pick(ulong[] words)
    {
        var fingerprints = new List<ulong>();
        Winnowing.Pick(words, fingerprints);
        return fingerprints;
    }
}
