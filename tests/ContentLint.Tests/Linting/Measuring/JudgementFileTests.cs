using ContentLint.Linting.Measuring;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class JudgementFileTests
{
    private const string Line =
        """{"rule":"CL2901","date":"2026-11-21","hash":"0123abcd","corpus":"kota","hits":80,"read":50,"right":44,"arguable":2,"wrong":4}""";

    [Fact]
    public void A_line_is_a_judgement()
    {
        var (judgements, errors) = JudgementFile.Read("j.jsonl", $"{Line}\n\n");

        Assert.Empty(errors);
        var judgement = Assert.Single(judgements);
        Assert.Equal(new("CL2901", "2026-11-21", "0123abcd", "kota", 80, 50, 44, 2, 4), judgement);
        Assert.Equal(0.9, judgement.Precision);
    }

    [Fact]
    public void Nothing_read_has_no_precision() => Assert.True(double.IsNaN(new Judgement("CL2901", "", "", "", 0, 0, 0, 0, 0).Precision));

    [Theory]
    [InlineData("\"wrong\":4", "\"wrong\":5", "j.jsonl(2): right, arguable and wrong must add up to read, which is at most hits")]
    [InlineData("\"hits\":80", "\"hits\":49", "j.jsonl(2): right, arguable and wrong must add up to read, which is at most hits")]
    [InlineData("\"hits\"", "\"hist\"", "j.jsonl(2): this is no judgement: ")]
    [InlineData("80", "\"80\"", "j.jsonl(2): this is no judgement: ")]
    [InlineData("{", "", "j.jsonl(2): this is no judgement: ")]
    public void A_wrong_line_is_told_and_the_others_are_read(string old, string replacement, string expected)
    {
        var (judgements, errors) = JudgementFile.Read("j.jsonl", $"{Line}\n{Line.Replace(old, replacement, StringComparison.Ordinal)}\n{Line}");

        Assert.Equal(2, judgements.Length);
        Assert.StartsWith(expected, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_projects_own_judgements_name_rules_that_are_there()
    {
        var path = Path.Combine(RepositoryFolder.Path, "rules", "judgements.jsonl");

        var (judgements, errors) = JudgementFile.Read("judgements.jsonl", File.ReadAllText(path));

        Assert.Empty(errors);
        Assert.NotEmpty(judgements);
        Assert.All(judgements, judgement => Assert.NotNull(LabelledArticles.Rules.Find(judgement.Rule)));
    }
}
