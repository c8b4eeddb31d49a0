using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

/// <summary>The vectors are those of github/codeql-action, src/fingerprints.test.ts.</summary>
public sealed class LineHashTests
{
    [Fact]
    public void Empty_text_has_one_line() => Assert.Equal(["c129715d7a2bc9a3:1"], Hashes(""));

    [Theory]
    [InlineData(" a\nb\n  \t\tc\n d")]
    [InlineData(" a\rb\r  \t\tc\r d")]
    [InlineData(" a\r\nb\r\n  \t\tc\r\n d")]
    public void Blanks_and_the_kind_of_line_end_do_not_count(string text) => Assert.Equal(
        ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"], Hashes(text));

    [Fact]
    public void Equal_lines_are_numbered()
    {
        var hashes = Hashes(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10)));

        Assert.Equal(
            [
                "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5",
                "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1",
            ],
            hashes);
    }

    [Fact]
    public void The_byte_order_mark_counts() =>
        Assert.Equal(Hashes("\uFEFFa"), Hashes("a", TextEncoding.Utf8WithBom));

    [Theory]
    [InlineData("a\r \nb\n")]
    [InlineData("a\n   \n\tb\r\r\n \rc\u2028d\u0085e\u000Bf\n\n")]
    [InlineData(" ")]
    public void There_is_a_hash_for_each_line_of_the_source(string text) =>
        Assert.Equal(new SourceText("a.txt", text).LineCount, Hashes(text).Count);

    private static List<string> Hashes(string text, TextEncoding encoding = TextEncoding.Utf8)
    {
        var hash = new LineHash(new("a.txt", text, encoding));
        return [.. Enumerable.Range(0, hash.LineCount).Select(line => hash[line])];
    }
}
