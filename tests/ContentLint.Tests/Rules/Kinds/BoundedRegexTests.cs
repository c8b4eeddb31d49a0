using ContentLint.Rules.Kinds;
using ContentLint.Text;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class BoundedRegexTests
{
    // The backtracking engine tries each way to part the letters before it gives up.
    private const string Explosive = "(?:a+)+b";

    [Fact]
    public void Text_that_backtracks_without_end_is_read_to_its_end()
    {
        var regex = new BoundedRegex(Explosive, keepsCase: true);
        var text = new string('a', 200);

        Assert.False(regex.Match(text, new TextSpan(0, text.Length)).Success);
        Assert.False(regex.IsMatch(text));
        Assert.Empty(new BoundedRegex(Explosive, keepsCase: true).Matches(text, new TextSpan(0, text.Length)));
        Assert.False(new BoundedRegex(Explosive, keepsCase: true).IsMatch(text));
    }

    [Fact]
    public void All_matches_are_found_also_after_a_slow_one()
    {
        var text = $"aab {new string('a', 200)} ab";

        var found = new BoundedRegex(Explosive, keepsCase: true).Matches(text, new TextSpan(0, text.Length));

        Assert.Equal([0, 205], found.Select(match => match.Index));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public void Case_counts_where_it_is_kept(bool keepsCase, int count) =>
        Assert.Equal(count, new BoundedRegex("warta", keepsCase).Matches("Warta warta", new TextSpan(0, 11)).Length);

    [Fact]
    public void Span_is_seen_as_the_whole_text() =>
        Assert.Equal(2, new BoundedRegex(@"\Ab\z", keepsCase: true).Match("abc", new TextSpan(1, 1)).Index + 1);

    [Theory]
    [InlineData("(a)\\1")]
    [InlineData("(?=a)b")]
    public void Pattern_that_needs_backtracking_is_refused(string pattern) =>
        Assert.Throws<NotSupportedException>(() => new BoundedRegex(pattern, keepsCase: true).BuildAutomaton());
}
