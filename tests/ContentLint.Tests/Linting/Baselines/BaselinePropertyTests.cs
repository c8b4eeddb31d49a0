using ContentLint.Linting.Baselines;
using FsCheck;
using FsCheck.Fluent;
using static ContentLint.Tests.Linting.Baselines.BaselineComparison;

namespace ContentLint.Tests.Linting.Baselines;

/// <summary>Archives of small articles, edited at random.</summary>
public sealed class BaselinePropertyTests
{
    private const int MostArticles = 3;

    private static readonly string[] Defects = [Claim, Other, "Dia pergi tanpa bukti.", "Kemarin ia datang tanpa bukti, lalu pulang tanpa bukti."];

    private static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.Choose(0, 9_999).ArrayOf(97));

    [Fact]
    public void Moved_paragraphs_renamed_articles_and_edits_elsewhere_keep_every_match() => Prop.ForAll(Numbers, numbers =>
    {
        var choices = new Choices(numbers);
        var before = Archive(choices);

        var run = Compare(Texts(before), Texts(EditElsewhere(before, choices)));

        Assert.Empty(ShowNew(run));
        Assert.Empty(run.Dead);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void New_defects_are_never_swallowed() => Prop.ForAll(Numbers, numbers =>
    {
        var choices = new Choices(numbers);
        var before = Archive(choices);
        var after = EditElsewhere(before, choices);
        var added = Enumerable.Range(0, 1 + choices.Below(3)).Select(_ => choices.Of(Defects)).ToArray();
        foreach (var defect in added)
        {
            var paragraphs = choices.Of([.. after.Values]);
            paragraphs.Insert(choices.Below(paragraphs.Count + 1), defect);
        }

        var run = Compare(Texts(before), Texts(after));

        Assert.Equal(added.Sum(CountOf), run.NewCount);
        Assert.Empty(run.Dead);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_edit_leaves_what_the_counts_demand_and_updating_settles_it() => Prop.ForAll(Numbers, numbers =>
    {
        var choices = new Choices(numbers);
        var (before, after) = (Archive(choices), Archive(choices));
        var result = Lint(Texts(after));

        var run = Compare(Lint(Texts(before)), result, [.. after.Keys]);

        var (known, found) = (before.Values.Sum(text => text.Sum(CountOf)), after.Values.Sum(text => text.Sum(CountOf)));
        Assert.InRange(run.NewCount, Math.Max(0, found - known), found);
        Assert.Equal(found - run.NewCount, known - run.Dead.Length);
        var updated = new BaselineRun(result, Reread(run.Update()), FolderWith([.. after.Keys]));
        Assert.Equal((0, 0), (updated.NewCount, updated.Dead.Length));
        Assert.Equal(BaselineWriter.Write(run.Update()), BaselineWriter.Write(updated.Update()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_the_lines_does_not_matter() => Prop.ForAll(Numbers, numbers =>
    {
        var choices = new Choices(numbers);
        var (before, after) = (Archive(choices), Lint(Texts(Archive(choices))));
        var baseline = Write(Lint(Texts(before)));
        var lines = choices.Shuffle(baseline.Source.Text.Split('\n'));
        var shuffled = BaselineReader.Read(new("baseline.jsonl", string.Join('\n', lines))).Baseline;

        var (one, other) = (new BaselineRun(after, baseline, FolderWith()), new BaselineRun(after, shuffled, FolderWith()));

        Assert.Equal(ShowNew(one), ShowNew(other));
        Assert.Equal(BaselineWriter.Write(one.Update()), BaselineWriter.Write(other.Update()));
    }).QuickCheckThrowOnFailure();

    private static SortedDictionary<string, List<string>> Archive(Choices choices) => new(
        Enumerable.Range(0, 1 + choices.Below(MostArticles)).ToDictionary(
            number => $"{number}.txt",
            _ => Enumerable.Range(0, 1 + choices.Below(5)).Select(_ => choices.OneIn(2) ? Clean(choices) : choices.Of(Defects)).ToList()),
        StringComparer.Ordinal);

    // Some articles get new names, their paragraphs a new order, and paragraphs without defects come and go.
    private static SortedDictionary<string, List<string>> EditElsewhere(SortedDictionary<string, List<string>> archive, Choices choices)
    {
        var edited = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (path, paragraphs) in archive)
        {
            var text = paragraphs.Where(paragraph => CountOf(paragraph) > 0 || choices.OneIn(2))
                .SelectMany(paragraph => choices.OneIn(3) ? [Clean(choices), paragraph] : new[] { paragraph });
            edited.Add(choices.OneIn(3) ? $"baru/{path}" : path, [.. choices.Shuffle(text)]);
        }

        return edited;
    }

    private static string Clean(Choices choices) => $"Warga ke-{choices.Below(100)} datang ke balai desa.";

    private static int CountOf(string paragraph) => paragraph.Split("tanpa bukti").Length - 1;

    private static (string Path, string Text)[] Texts(SortedDictionary<string, List<string>> archive) =>
        [.. archive.Select(article => (article.Key, string.Join("\n\n", article.Value)))];
}
