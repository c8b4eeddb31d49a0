using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Baselines;
using static ContentLint.Tests.Linting.Baselines.BaselineComparison;

namespace ContentLint.Tests.Linting.Baselines;

public sealed class DeadEntryTests
{
    private const string Duplicate = "Warga desa menanam pohon kelapa di tepi pantai utara sejak pagi hari.";

    [Fact]
    public void Of_two_equal_findings_one_that_is_mended_leaves_a_dead_entry()
    {
        var run = Compare([("a.txt", Claim + "\n\n" + Claim)], [("a.txt", Plain + "\n\n" + Claim)]);

        Assert.Empty(ShowNew(run));
        Assert.Single(run.Dead);
        var told = Assert.Single(run.Mark().Reported);
        Assert.Equal(("CL0007", "entries for findings that are gone: 1, this one first; 'contentlint baseline prune' removes them"), (told.Descriptor.Id, told.Message));
    }

    [Fact]
    public void Many_dead_entries_are_told_once()
    {
        var run = Compare([("a.txt", string.Join("\n\n", Enumerable.Repeat(Claim, 3_000)))], [("a.txt", Plain)]);

        var told = Assert.Single(run.Mark().Reported);
        Assert.Equal(("3000", 1), (Assert.Single(told.Arguments), told.Source.GetLinePosition(told.Span.Start).Line));
    }

    [Theory]
    [InlineData(Severity.None, "")]
    [InlineData(Severity.Error, "Error")]
    public void Configuration_says_how_much_dead_entries_matter(Severity severity, string expected)
    {
        var run = new BaselineRun(Lint(("a.txt", Plain)), Write(Lint(("a.txt", Claim))), FolderWith("a.txt") with { DeadSeverity = severity });

        Assert.Equal(expected, string.Join(' ', run.Mark().Reported.Select(found => found.Severity)));
    }

    [Fact]
    public void Entry_of_an_article_that_did_not_take_part_is_not_dead() =>
        Assert.Empty(Compare([("a.txt", Claim), ("b.txt", Claim)], [("b.txt", Claim)], existing: "a.txt").Dead);

    [Fact]
    public void Entry_of_an_article_that_was_checked_in_part_is_not_dead()
    {
        var changed = Lint(File("a.txt", Plain + "\n\n" + Claim) with { Scope = ReportScope.Changed([new(0, 1)]) });

        Assert.Empty(Compare(Lint(("a.txt", Claim)), changed, ["a.txt"]).Dead);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Entry_of_an_article_that_is_gone_is_dead_where_its_new_name_would_have_been_found(bool isSearched, int expected)
    {
        var folder = FolderWith("b.txt") with { IsSearched = _ => isSearched };

        Assert.Equal(expected, new BaselineRun(Lint(("b.txt", Other)), Write(Lint(("a.txt", Claim), ("b.txt", Other))), folder).Dead.Length);
    }

    [Fact]
    public void Entry_of_a_rule_that_is_off_for_the_article_is_not_dead()
    {
        var result = new Linter(BaselineComparison.Rules, new() { Language = "id", Ignore = ["CL2901"] }).Lint([File("a.txt", Plain)]);

        Assert.Empty(Compare(Lint(("a.txt", Claim)), result, ["a.txt"]).Dead);
    }

    [Fact]
    public void Entry_of_a_rule_that_failed_is_not_dead()
    {
        var result = Lint(("a.txt", Plain), ("b.txt", Claim));
        var failure = result.Diagnostics[0] with { Descriptor = ToolDiagnostics.RuleFailed, Arguments = ["CL2901", "sial"] };

        Assert.Empty(Compare(Lint(("a.txt", Claim)), result with { Diagnostics = [failure] }, ["a.txt", "b.txt"]).Dead);
    }

    [Theory]
    [InlineData("a.txt b.txt", 0, 1)]
    [InlineData("b.txt", 0, 0)]
    [InlineData("b.txt", 1, 1)]
    public void Entry_of_a_rule_that_compares_is_dead_when_all_that_it_compared_was_read_or_is_gone(string read, int gone, int expected)
    {
        var before = Lint(("a.txt", Duplicate), ("b.txt", Duplicate));
        var after = Lint([.. read.Split(' ').Select(path => File(path, Plain))]);

        Assert.Equal(expected, Compare(before, after, gone == 0 ? ["a.txt", "b.txt"] : ["b.txt"]).Dead.Length);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Entry_of_an_unused_directive_is_dead_when_the_run_would_tell_it(bool honorsDirectives, int expected)
    {
        var before = Lint(("a.md", "<!-- contentlint disable CL2901: sidang -->\n\n" + Plain));
        var after = new Linter(BaselineComparison.Rules, new() { Language = "id", HonorsDirectives = honorsDirectives }).Lint([File("a.md", Plain)]);

        Assert.Equal("CL0005", Assert.Single(before.Diagnostics).Descriptor.Id);
        Assert.Equal(expected, Compare(before, after, ["a.md"]).Dead.Length);
    }
}
