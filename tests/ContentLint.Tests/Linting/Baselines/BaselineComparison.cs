using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Baselines;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Baselines;

/// <summary>Holds the findings in some articles against a baseline of what was found in others.</summary>
internal static class BaselineComparison
{
    public const string Claim = "Ia menuduh tanpa bukti.";
    public const string Other = "Mereka menuding tanpa bukti kemarin.";
    public const string Plain = "Warga datang ke balai desa.";

    private const string Shared = """
        id: CL3903
        name: shared
        title: Shared
        message: "this stands in {0} too"
        severity: warning
        since: "0.1"
        kind: duplicate
        scope: batch
        min_words: 12
        why: The reader has read it.
        examples:
          - { language: id, bad: "[|Warga desa menanam pohon kelapa di tepi pantai utara sejak pagi hari.|]", beside: ["Warga desa menanam pohon kelapa di tepi pantai utara sejak pagi hari."] }
          - { language: id, bad: "[|Warga desa menanam pohon bambu di tepi sungai kecil sejak pagi hari.|]", beside: ["Warga desa menanam pohon bambu di tepi sungai kecil sejak pagi hari."] }
          - { language: id, good: "Warga desa menanam pohon kelapa di tepi pantai utara sejak pagi hari." }
          - { language: id, good: "Warga desa menanam pohon jati di tepi hutan sejak pagi hari." }
        """;

    public static RuleSet Rules { get; } = TestRules.Load(TestRules.Phrase, Shared);

    /// <param name="before">What the baseline was made of.</param>
    /// <param name="after">What is checked now, and is there.</param>
    /// <param name="existing">What else is there.</param>
    public static BaselineRun Compare(
        (string Path, string Text)[] before, (string Path, string Text)[] after, params string[] existing) =>
        Compare(Lint(before), Lint(after), [.. after.Select(file => file.Path), .. existing]);

    /// <param name="before">What the baseline was made of.</param>
    /// <param name="after">What was found now.</param>
    /// <param name="existing">All that is there.</param>
    public static BaselineRun Compare(LintResult before, LintResult after, string[] existing) => new(after, Write(before), FolderWith(existing));

    /// <summary>All articles that are gone were in folders that the run searched.</summary>
    public static BaselineFolder FolderWith(params string[] existing)
    {
        var there = existing.ToHashSet(StringComparer.Ordinal);
        return new() { PathOf = path => path, Exists = there.Contains, IsSearched = _ => true };
    }

    /// <summary>The baseline of a result, through the file.</summary>
    public static Baseline Write(LintResult result) => Reread(new BaselineRun(result, Baseline.Empty("baseline.jsonl"), FolderWith()).Update());

    public static Baseline Reread(IEnumerable<BaselineEntry> entries)
    {
        var (baseline, errors) = BaselineReader.Read(new SourceText("baseline.jsonl", BaselineWriter.Write(entries)));
        Assert.Empty(errors);
        return baseline;
    }

    /// <summary>The findings of rules that the baseline does not know, as "path:line".</summary>
    public static string ShowNew(BaselineRun run) => string.Join(' ', run.Mark().Reported
        .Where(found => found.Descriptor.Category is not Category.Tool)
        .Select(found => $"{found.Source.Path}:{found.Source.GetLinePosition(found.Span.Start).Line + 1}"));

    public static LintResult Lint(params (string Path, string Text)[] files) => Lint([.. files.Select(file => File(file.Path, file.Text))]);

    public static LintResult Lint(params InputFile[] files) => new Linter(Rules, new() { Language = "id" }).Lint(files);

    public static InputFile File(string path, string text) => new(path, FullPath: null, () => Encoding.UTF8.GetBytes(text));
}
