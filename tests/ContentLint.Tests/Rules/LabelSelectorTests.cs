using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class LabelSelectorTests
{
    [Theory]
    [InlineData("residue", "residue", null, null, LabelReach.Place)]
    [InlineData("residue:", "residue", null, "", LabelReach.Place)]
    [InlineData("quote-unsourced/chain", "quote-unsourced", "chain", null, LabelReach.Place)]
    [InlineData("unsupported-claim:explicit", "unsupported-claim", null, "explicit", LabelReach.Place)]
    [InlineData("unsupported-claim:a note", "unsupported-claim", null, "a note", LabelReach.Place)]
    [InlineData("residue@sentence", "residue", null, null, LabelReach.Sentence)]
    [InlineData("quote-unsourced/anonymous@paragraph", "quote-unsourced", "anonymous", null, LabelReach.Paragraph)]
    public void Is_read_and_written(string text, string category, string? sub, string? note, LabelReach reach)
    {
        var selector = LabelSelector.Parse(text, out _);

        Assert.Equal(new LabelSelector(category, sub, note, reach), selector);
        Assert.Equal(text, selector!.ToString());
    }

    [Theory]
    [InlineData("residue@line", "'@line' is no reach of a label")]
    [InlineData("residue@", "'@' is no reach of a label")]
    [InlineData("@paragraph", "'' names no labels")]
    [InlineData("/chain", "'/chain' names no labels")]
    [InlineData("residue/", "'residue/' names no labels")]
    [InlineData("", "'' names no labels")]
    public void What_is_wrong_is_told(string text, string fault)
    {
        Assert.Null(LabelSelector.Parse(text, out var told));
        Assert.StartsWith(fault, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_one_is_an_error_of_its_rule_file()
    {
        var rule = TestRules.Phrase.Replace("why:", "labels: [good, wrong@page]\nwhy:", StringComparison.Ordinal);

        var error = Assert.Single(TestRules.ErrorsOf(rule));
        Assert.StartsWith("11,16: '@page' is no reach of a label", error, StringComparison.Ordinal);
    }
}
