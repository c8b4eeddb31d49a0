using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Baselines;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Linting.Baselines;

public sealed class BaselineTests
{
    private const string Claim = "Ia menuduh tanpa bukti.";
    private const string Other = "Mereka menuding tanpa bukti kemarin.";
    private const string Plain = "Warga datang ke balai desa.";

    private static readonly RuleSet Rules = TestRules.Load(TestRules.Phrase);

    [Theory]
    [InlineData(Plain + "\n\n" + Claim + "\n\n" + Other, "")]
    [InlineData(Other + "\n\n" + Plain + "\n\n\n" + Claim, "")]
    [InlineData(Plain + "\n\n" + Claim + " Begitu katanya.\n\n" + Other, "")]
    [InlineData("Ia menuduh   tanpa\tbukti.\n\n" + Other, "")]
    [InlineData(Plain + "\n\n" + Claim + "\n\n" + Other + "\n\nDia pergi tanpa bukti.", "a.txt:7")]
    [InlineData(Claim + "\n\n" + Claim + "\n\n" + Other, "a.txt:3")]
    public void Known_findings_stay_known_whatever_happens_around_them(string edited, string expected) =>
        Assert.Equal(expected, ShowNew(Compare([("a.txt", Plain + "\n\n" + Claim + "\n\n" + Other)], [("a.txt", edited)])));

    [Fact]
    public void Findings_follow_an_article_that_is_renamed()
    {
        var run = Compare([("a.txt", Claim), ("b.txt", Plain)], [("c.txt", Claim), ("b.txt", Plain)]);

        Assert.Empty(ShowNew(run));
        Assert.Empty(run.Dead);
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
        Assert.Equal("b.txt:1", ShowNew(Compare([("a.txt", Claim)], [("b.txt", Claim)], existing: ["a.txt"])));

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
    public void Entry_of_an_article_that_did_not_take_part_is_not_dead() =>
        Assert.Empty(Compare([("a.txt", Claim), ("b.txt", Claim)], [("b.txt", Claim)], existing: ["a.txt"]).Dead);

    [Fact]
    public void Entry_of_an_article_that_is_gone_is_dead() =>
        Assert.Single(Compare([("a.txt", Claim), ("b.txt", Other)], [("b.txt", Other)]).Dead);

    [Fact]
    public void Entry_of_a_rule_that_did_not_run_is_not_dead()
    {
        var known = Lint([("a.txt", Claim)]);
        var run = Compare(known, Lint([("a.txt", Plain)]) with { ActiveRules = [] }, []);

        Assert.Empty(run.Dead);
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
    public void Pruning_keeps_the_rest_and_updating_takes_up_what_is_new()
    {
        var run = Compare([("a.txt", Claim + "\n\n" + Other), ("b.txt", Claim)], [("a.txt", Claim + "\n\nDia pergi tanpa bukti.")], existing: ["b.txt"]);

        Assert.Equal(["a.txt", "b.txt"], run.Prune().Select(entry => entry.Path).Order());
        Assert.Equal(["a.txt", "a.txt", "b.txt"], run.Update().Select(entry => entry.Path).Order());
    }

    [Fact]
    public void Any_edit_keeps_what_was_known_and_swallows_nothing_new() => Prop.ForAll(
        Arb.From(Gen.Elements(Claim, Other, Plain, "Dia pergi tanpa bukti.").ArrayOf().Resize(12)),
        Arb.From(Gen.Elements(Claim, Other, Plain).ArrayOf().Resize(12)),
        (before, after) =>
        {
            var run = Compare([("a.txt", string.Join("\n\n", before))], [("a.txt", string.Join("\n\n", after))]);

            var texts = before.Concat(after).Distinct().Where(text => text != Plain).ToArray();
            Assert.Equal(texts.Sum(text => Math.Max(0, after.Count(text.Equals) - before.Count(text.Equals))), run.NewCount);
            Assert.Equal(texts.Sum(text => Math.Max(0, before.Count(text.Equals) - after.Count(text.Equals))), run.Dead.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void File_is_sorted_and_reads_back()
    {
        var entries = Compare([], [("b.txt", Claim), ("a.txt", Other + "\n\n" + Claim)]).Findings;

        var text = BaselineWriter.Write(entries.Reverse());
        var (baseline, errors) = BaselineReader.Read(new SourceText("baseline.jsonl", text));

        Assert.Empty(errors);
        Assert.Equal(entries.Order(), baseline.Lines.Select(line => line.Entry));
        Assert.Equal(text, BaselineWriter.Write(entries));
        Assert.Equal("""
            {"contentlint-baseline":1}
            """, text.Split('\n')[0]);
    }

    [Theory]
    [InlineData("", "b:1:1: this is no baseline: no line names the format, as {\"contentlint-baseline\":1} does")]
    [InlineData("{\"contentlint-baseline\":2}\n", "b:1:1: this baseline is of version 2; this contentlint reads version 1")]
    [InlineData("{\"contentlint-baseline\":1}\n<<<<<<< HEAD\n", "b:2:1: a merge was not finished here; keep the lines of both sides and remove the marks")]
    [InlineData("{\"contentlint-baseline\":1}\n[1]\n", "b:2:1: this line is no JSON object")]
    [InlineData("{\"contentlint-baseline\":1}\r\n{\"é\": x}\r\n", "b:2:7: this line is not JSON")]
    [InlineData("{\"contentlint-baseline\":1}\n{\"rule\":\"CL1001\",\"path\":7,\"words\":\"\",\"context\":\"\",\"before\":\"\",\"after\":\"\",\"text\":\"\"}\n", "b:2:1: this entry has no text 'path'")]
    public void Wrong_file_is_told_with_its_place(string text, string expected) =>
        Assert.Equal([expected], BaselineReader.Read(new SourceText("b", text)).Errors.AsEnumerable());

    [Fact]
    public void Lines_that_a_merge_left_unsorted_or_doubled_are_read()
    {
        var entry = BaselineWriter.Write(Compare([], [("a.txt", Claim)]).Findings).Split('\n')[1];

        var (baseline, errors) = BaselineReader.Read(new SourceText("b", $"{entry}\n{entry}\n{{\"contentlint-baseline\":1}}\n"));

        Assert.Empty(errors);
        Assert.Equal(2, baseline.Lines.Length);
    }

    private static BaselineRun Compare((string Path, string Text)[] before, (string Path, string Text)[] after, string[]? existing = null) =>
        Compare(Lint(before), Lint(after), [.. after.Select(file => file.Path), .. existing ?? []]);

    private static BaselineRun Compare(LintResult before, LintResult after, string[] existing)
    {
        var known = new BaselineRun(before, Baseline.Empty("baseline.jsonl"), path => path, existing.Contains);
        var (baseline, _) = BaselineReader.Read(new SourceText("baseline.jsonl", BaselineWriter.Write(known.Update())));
        return new(after, baseline, path => path, existing.Contains);
    }

    private static string ShowNew(BaselineRun run) => string.Join(' ', run.Mark().Reported
        .Where(found => found.Descriptor.Id == "CL2901")
        .Select(found => $"{found.Source.Path}:{found.Source.GetLinePosition(found.Span.Start).Line + 1}"));

    private static LintResult Lint((string Path, string Text)[] files) => new Linter(Rules, new() { Language = "id" })
        .Lint(files.Select(file => new InputFile(file.Path, FullPath: null, () => Encoding.UTF8.GetBytes(file.Text))));
}
