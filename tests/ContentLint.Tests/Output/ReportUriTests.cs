using ContentLint.Output;

namespace ContentLint.Tests.Output;

public sealed class ReportUriTests
{
    [Theory]
    [InlineData("", "a/b.md", "a/b.md")]
    [InlineData("", "a b/naïf#1?.md", "a%20b/na%C3%AFf%231%3F.md")]
    [InlineData("", "docs/100%.md", "docs/100%25.md")]
    [InlineData("", "./a.md", "a.md")]
    [InlineData("docs", "a.md", "docs/a.md")]
    [InlineData("docs/id", "../en/a.md", "docs/en/a.md")]
    [InlineData("docs", "../../a.md", "../a.md")]
    [InlineData("docs", "/tmp/a b.md", "file:///tmp/a%20b.md")]
    [InlineData("docs", "C:/a b.md", "file:///C:/a%20b.md")]
    [InlineData("", "a:b[c]|d.md", "a%3Ab%5Bc%5D%7Cd.md")]
    public void Path_becomes_a_relative_reference(string prefix, string path, string expected) =>
        Assert.Equal(expected, ReportUri.Of(prefix, path));
}
