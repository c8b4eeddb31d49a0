using System.Text.RegularExpressions;

namespace ContentLint.EndToEnd;

public sealed partial class RulesMeasureTests : IDisposable
{
    private const string Sourced = "“Pompa itu tidak akan kami pindahkan lagi,”";

    private static readonly string[] OwnRule = ["--rules", "rules"];

    private readonly Sandbox _sandbox = new();

    public RulesMeasureTests()
    {
        _sandbox.Write(
            "rules/readability/CL8901-wordy-phrase.yml",
            Sandbox.Rule.Replace("why:", "labels: [wordy]\nwhy:", StringComparison.Ordinal));
        _sandbox.Write("set/articles/a.txt", $"{Sandbox.Faulty}\nWarga menabung dalam rangka untuk membeli pompa, dan mereka menunggu guna supaya hujan.\n");
        _sandbox.Write("set/articles/b.md", $"# Pompa desa\n\nKepala Desa Wiryo Santosa memimpin kerja bakti.\n\n{Sourced} kata Wiryo Santosa.\n");
        _sandbox.Write("set/articles/README.md", Sandbox.Faulty);
        _sandbox.Write("set/articles/notes.csv", Sandbox.Faulty);
        _sandbox.Write("set/labels.jsonl", $$"""
            {"doc": "a.txt", "line": 1, "startCol": 23, "endCol": 42, "text": "dalam rangka untuk ", "category": "wordy"}
            {"doc": "a.txt", "line": 3, "startCol": 70, "endCol": 81, "text": "guna supaya", "category": "wordy", "sub": "purpose"}
            {"doc": "a.txt", "line": 3, "startCol": 1, "endCol": 21, "text": "Warga menabung dalam", "category": "style"}
            {"doc": "b.md", "line": 5, "startCol": 1, "endCol": {{1 + Sourced.Length}}, "text": "{{Sourced}}", "category": "quote-sourced"}

            """);
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_table_tells_what_each_rule_with_labels_is_worth()
    {
        var run = Measure(OwnRule);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Equal("2 articles, 5 sentences, 4 labels", lines[0]);
        Assert.Equal(
            ["rule", "findings", "true", "precision", "labels", "found", "recall", "false per 1,000 sentences", "also touched"],
            Cells(lines[2]));
        Assert.Equal(["CL1001 unsourced-quotation", "0", "0", "–", "0", "0", "–", "0.0"], Cells(lines[3]));
        Assert.Equal(["CL8901 wordy-phrase", "2", "1", "50.0 %", "2", "1", "50.0 %", "200.0", "style 1/1"], Cells(lines[^2]));
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void Columns_of_the_table_are_aligned()
    {
        var table = Measure(OwnRule).Output.Split('\n')[2..^1];

        var end = table[0].IndexOf("findings", StringComparison.Ordinal) + "findings".Length;
        Assert.All(table, row => Assert.True(row[end - 1] is not ' ' && row[end] is ' ', row));
    }

    [Fact]
    public void Misses_are_listed_with_their_places()
    {
        var run = Measure([.. OwnRule, "--misses"]);

        Assert.EndsWith(
            """

            CL8901 wordy-phrase: labels not found
              set/articles/a.txt:3:70  wordy/purpose  guna supaya

            CL8901 wordy-phrase: findings without a label
              set/articles/a.txt:3:16  dalam rangka untuk

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Mutation_tells_how_many_quotations_are_reported_without_their_attribution()
    {
        var run = Measure("--mutate", "--misses");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(
            "\n\nWithout their attribution, CL1001 reports 1 of 1 quotations labelled quote-sourced: 100.0 %\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_wrong_label_is_told_with_its_line()
    {
        _sandbox.Write("set/labels.jsonl", "{}\n{\"doc\": \"c.txt\"}\nno\n");

        var run = Measure();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            """
            contentlint: set/labels.jsonl(1): 'doc' must be there, as a text
            contentlint: set/labels.jsonl(2): there is no article 'c.txt'
            contentlint: set/labels.jsonl(3): this is no JSON: what stands at byte 2 does not belong there

            """.ReplaceLineEndings("\n"),
            run.Error);
    }

    [Theory]
    [InlineData("set/labels.jsonl", "nowhere", "contentlint: there is no folder of articles 'nowhere'\n")]
    [InlineData("set/labels.jsonl", "rules", "contentlint: there is no article in the folder 'rules': no file ends in .txt, .md or .html\n")]
    [InlineData("nothing.jsonl", "set/articles", "contentlint: there is no file of labels 'nothing.jsonl'\n")]
    [InlineData("set", "set/articles", "contentlint: there is no file of labels 'set'\n")]
    public void What_is_not_there_gives_2(string labels, string articles, string error)
    {
        var run = _sandbox.Run("rules", "measure", "--labels", labels, "--articles", articles);

        Assert.Equal((2, "", error), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Labels_and_articles_must_be_named()
    {
        var run = _sandbox.Run("rules", "measure");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'--labels' is required", run.Error, StringComparison.Ordinal);
        Assert.Contains("'--articles' is required", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_rule_file_gives_2_and_the_others_are_measured()
    {
        _sandbox.Write("rules/readability/CL8902-other.yml", "id: CL8902\nname: other\nknid: phrase\n");

        var run = Measure(OwnRule);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rules/readability/CL8902-other.yml(1,1): ", run.Error, StringComparison.Ordinal);
        Assert.Contains("CL8901 wordy-phrase", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seeds_can_be_measured_and_come_out_the_same_each_time()
    {
        var seeds = Path.Combine(Sandbox.RepositoryRoot, "seeds");
        string[] arguments = ["rules", "measure", "--labels", Path.Combine(seeds, "labels.jsonl"), "--articles", seeds, "--mutate", "--misses"];

        var run = _sandbox.Run(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("5 articles, ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nCL3001 duplicated-paragraph +14 +14 +100\.0 % +14 +14 +100\.0 % +0\.0 ", run.Output);
        Assert.Equal(run.OutputBytes, _sandbox.Run(arguments).OutputBytes);
    }

    private ToolRun Measure(params string[] arguments) =>
        _sandbox.Run(["rules", "measure", "--labels", "set/labels.jsonl", "--articles", "set/articles", .. arguments]);

    private static string[] Cells(string line) => Gap().Split(line);

    [GeneratedRegex("  +", RegexOptions.None, 1_000)]
    private static partial Regex Gap();
}
