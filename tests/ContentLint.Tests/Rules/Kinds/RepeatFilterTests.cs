using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class RepeatFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void What_stands_there_twice_is_always_kept_and_little_else(int count)
    {
        var random = new Random(7);
        var lone = Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64()).ToArray();
        var twice = Enumerable.Range(0, 1 + (count / 100)).Select(_ => (ulong)random.NextInt64()).ToArray();
        var filter = new RepeatFilter(lone.Length + (2 * twice.Length));
        foreach (var hash in lone.Concat(twice).Concat(twice))
            filter.Add(hash);

        Assert.All(twice, hash => Assert.True(filter.MayRepeat(hash)));
        Assert.InRange(lone.Count(filter.MayRepeat), 0, count / 6);
    }

    [Fact]
    public void Small_numbers_are_hashes_too()
    {
        var filter = new RepeatFilter(1_000);
        for (var hash = 0UL; hash < 1_000; hash++)
            filter.Add(hash);

        Assert.InRange(Enumerable.Range(0, 1_000).Count(hash => filter.MayRepeat((ulong)hash)), 0, 166);
    }
}
