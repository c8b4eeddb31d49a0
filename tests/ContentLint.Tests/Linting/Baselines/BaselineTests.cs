using ContentLint.Diagnostics;
using ContentLint.Linting;
using static ContentLint.Tests.Linting.Baselines.BaselineComparison;

namespace ContentLint.Tests.Linting.Baselines;

public sealed class BaselineTests
{
    private const string Duplicate = "Warga desa menanam pohon kelapa di tepi pantai utara sejak pagi hari.";

    [Theory]
    [InlineData(Plain + "\n\n" + Claim + "\n\n" + Other, "")]
    [InlineData(Other + "\n\n" + Plain + "\n\n\n" + Claim, "")]
    [InlineData(Plain + "\n\n" + Claim + " Begitu katanya.\n\n" + Other, "")]
    [InlineData("Ia menuduh   tanpa\tbukti.\n\n" + Other, "")]
    [InlineData("Ia menuduh\ntanpa bukti.\n\nMereka menuding\ntanpa\nbukti kemarin.", "")]
    [InlineData(Plain + "\r\n\r\n" + Claim + "\r\n\r\n" + Other + "\r\n", "")]
    [InlineData(Plain + "\n\nDia lalu mengecam tanpa bukti.\n\n" + Other, "")]
    [InlineData(Plain + "\n\n" + Claim + "\n\n" + Other + "\n\nDia pergi tanpa bukti.", "a.txt:7")]
    [InlineData(Claim + "\n\n" + Claim + "\n\n" + Other, "a.txt:3")]
    [InlineData(Other + "\n\n" + Plain + "\n\nDia lalu mengecam tanpa bukti.", "a.txt:5")]
    public void Known_findings_stay_known_whatever_happens_around_them(string edited, string expected) =>
        Assert.Equal(expected, ShowNew(Compare([("a.txt", Plain + "\n\n" + Claim + "\n\n" + Other)], [("a.txt", edited)])));

    [Fact]
    public void Findings_follow_an_article_that_is_renamed()
    {
        var run = Compare([("a.txt", Claim), ("b.txt", Plain)], [("c.txt", Claim), ("b.txt", Plain)]);

        Assert.Empty(ShowNew(run));
        Assert.Empty(run.Dead);
    }

    [Theory]
    [InlineData("Mereka menuding tanpa bukti lagi.", "")]
    [InlineData("Dia berkelit tanpa bukti lagi.", "")]
    [InlineData("Dia berkelit tanpa bukti lagi.\n\n" + Plain, "baru.txt:7")]
    public void Findings_follow_an_article_that_is_renamed_and_edited(string edited, string expected)
    {
        const string Before = Claim + "\n\nDia pergi tanpa bukti apa pun.\n\n" + Plain + "\n\n" + Other;

        Assert.Equal(expected, ShowNew(Compare([("a.txt", Before)], [("baru.txt", Before.Replace(Other, edited, StringComparison.Ordinal))])));
    }

    [Fact]
    public void Findings_follow_a_paragraph_that_moves_to_another_article() =>
        Assert.Empty(ShowNew(Compare([("a.txt", Plain + "\n\n" + Claim), ("b.txt", Plain)], [("a.txt", Plain), ("b.txt", Claim + "\n\n" + Plain)])));

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void Copy_of_an_article_is_new(string original, string copy) =>
        Assert.Equal($"{copy}:1", ShowNew(Compare([(original, Claim)], [(original, Claim), (copy, Claim)])));

    [Fact]
    public void Copy_is_new_when_the_article_itself_is_not_part_of_the_run() =>
        Assert.Equal("b.txt:1", ShowNew(Compare([("a.txt", Claim)], [("b.txt", Claim)], existing: "a.txt")));

    [Fact]
    public void Two_equal_articles_stay_known_when_one_is_renamed()
    {
        var run = Compare([("a.txt", Claim), ("b.txt", Claim)], [("b.txt", Claim), ("c.txt", Claim)]);

        Assert.Empty(ShowNew(run));
        Assert.Empty(run.Dead);
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void What_stands_twice_is_known_in_whichever_article_it_is_told(string named, string other)
    {
        var files = new[] { (named, Duplicate), (other, Duplicate) };
        var after = Lint(File(named, Duplicate), File(other, Duplicate) with { Scope = ReportScope.Nothing });

        var run = Compare(Lint(files), after, ["a.txt", "b.txt"]);

        Assert.Single(run.Findings);
        Assert.Equal(0, run.NewCount);
        Assert.Equal(Write(Lint(files)).Lines[0].Entry, run.Findings[0]);
    }

    [Fact]
    public void Copy_of_what_stands_twice_is_new_when_only_the_copy_is_checked()
    {
        var compared = new[] { "a.txt", "b.txt" }.Select(path => File(path, Duplicate) with { Scope = ReportScope.Nothing });
        var after = Lint([File("0.txt", Duplicate), .. compared]);

        Assert.Equal("0.txt:1", ShowNew(Compare(Lint(("a.txt", Duplicate), ("b.txt", Duplicate)), after, ["0.txt", "a.txt", "b.txt"])));
    }

    [Fact]
    public void What_a_directive_silences_needs_no_entry()
    {
        var run = Compare([("a.md", Claim)], [("a.md", "<!-- contentlint disable CL2901: sidang -->\n\n" + Claim)]);

        Assert.Empty(run.Findings);
        Assert.Single(run.Dead);
        Assert.Equal(SuppressionSource.Directive, run.Mark().Diagnostics.Single(found => found.Descriptor.Id == "CL2901").Suppression!.Source);
    }

    [Fact]
    public void What_went_wrong_with_the_run_itself_gets_no_entry()
    {
        var result = Lint(("a.txt", Claim));
        var failure = result.Diagnostics[0] with { Descriptor = ToolDiagnostics.InvalidConfiguration };

        Assert.Equal("CL2901", Assert.Single(Write(result with { Diagnostics = [failure, .. result.Diagnostics] }).Lines).Entry.Rule);
    }

    [Fact]
    public void Pruning_keeps_the_rest_and_updating_takes_up_what_is_new()
    {
        var run = Compare(
            [("a.txt", Claim + "\n\n" + Other), ("b.txt", Claim)], [("a.txt", Claim + "\n\nDia pergi tanpa bukti.\n\n" + Plain)], existing: "b.txt");

        Assert.Equal(["a.txt", "b.txt"], run.Prune().Select(entry => entry.Path).Order());
        Assert.Equal(["a.txt", "a.txt", "b.txt"], run.Update().Select(entry => entry.Path).Order());
    }

    [Fact]
    public void Many_findings_on_one_long_line_are_known_again()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"Warga nomor {number} menuduh panitia tanpa bukti kemarin. "));

        var run = Compare([("a.txt", text)], [("a.txt", "Rapat dibuka. " + text)]);

        Assert.Equal((10_000, 0), (run.Findings.Length, run.NewCount));
    }
}
