namespace ContentLint.EndToEnd;

public sealed class RulesNewTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_new_rule_can_be_tested_at_once()
    {
        var made = _sandbox.Run("rules", "new", "CL2801", "miracle-cure", "--folder", "house");
        var tested = _sandbox.Run("rules", "test", "house");

        Assert.Equal(
            (0, "wrote house/claims/CL2801-miracle-cure.yml\nnext: contentlint rules test house\n", ""), (made.ExitCode, made.Output, made.Error));
        Assert.Equal((0, "4 examples of 1 rule: none failed\n", ""), (tested.ExitCode, tested.Output, tested.Error));
    }

    [Fact]
    public void The_kind_can_be_chosen()
    {
        Assert.Equal(0, _sandbox.Run("rules", "new", "CL7801", "own-spelling", "--kind", "substitution", "--folder", "house").ExitCode);

        Assert.Equal(0, _sandbox.Run("rules", "test", "house").ExitCode);
        Assert.Contains("swap:", _sandbox.Read("house/typography/CL7801-own-spelling.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        _sandbox.Write("rules/claims/CL2801-miracle-cure.yml", "mine");

        var run = _sandbox.Run("rules", "new", "CL2801", "miracle-cure");

        Assert.Equal((2, "", "contentlint: there is a file 'rules/claims/CL2801-miracle-cure.yml' already\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("mine", _sandbox.Read("rules/claims/CL2801-miracle-cure.yml"));
    }

    [Theory]
    [InlineData("CL28", "a-name", "'CL28' is no id of a rule: it is CL and four digits, the first of them the category, 1 to 8")]
    [InlineData("CL0801", "a-name", "'CL0801' is no id of a rule: it is CL and four digits, the first of them the category, 1 to 8")]
    [InlineData("CL9801", "a-name", "'CL9801' is no id of a rule: it is CL and four digits, the first of them the category, 1 to 8")]
    [InlineData("CL2801", "A Name", "'A Name' is no name of a rule: it is lower-case words parted by single hyphens")]
    [InlineData("CL1001", "a-name", "CL1001 is the id of the built-in rule unsourced-quotation; the numbers from 800 on are yours in each category")]
    [InlineData("CL1801", "unsourced-quotation", "'unsourced-quotation' is the name of the built-in rule CL1001")]
    public void What_cannot_be_a_rule_is_refused(string id, string name, string error)
    {
        var run = _sandbox.Run("rules", "new", id, name);

        Assert.Equal((2, "", $"contentlint: {error}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.False(Directory.Exists(Path.Combine(_sandbox.Folder, "rules", "claims")));
    }
}
