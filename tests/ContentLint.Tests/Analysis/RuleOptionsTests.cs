using ContentLint.Analysis;

namespace ContentLint.Tests.Analysis;

public sealed class RuleOptionsTests
{
    private static readonly RuleOptions Options = new(
        [KeyValuePair.Create("allow", " online , startup,,"), KeyValuePair.Create("max", "-12"), KeyValuePair.Create("min", "ten")]);

    [Theory]
    [InlineData("allow", "online|startup")]
    [InlineData("ALLOW", "online|startup")]
    [InlineData("max", "-12")]
    [InlineData("other", "")]
    public void Words_are_parted_by_commas(string key, string expected) => Assert.Equal(expected, string.Join('|', Options.Words(key)));

    [Theory]
    [InlineData("max", -12)]
    [InlineData("min", 3)]
    [InlineData("other", 3)]
    public void Number_that_is_none_is_the_other_one(string key, int expected) => Assert.Equal(expected, Options.Number(key, 3));

    [Fact]
    public void Nothing_is_set_in_none() => Assert.Empty(RuleOptions.None.Words("allow"));
}
