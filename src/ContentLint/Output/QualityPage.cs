using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;

namespace ContentLint.Output;

/// <summary>What all rules are worth, as a Markdown page: what people judged, what labels say, how often rules speak, what fixes do.</summary>
/// <param name="output">Gets LF line ends.</param>
public sealed class QualityPage(TextWriter output)
{
    private const string Missing = MeasurementReport.Missing;

    /// <summary>What a rule must reach to have its severity: the share of right findings among those that it reports.</summary>
    public static double TargetOf(Severity severity) => severity switch
    {
        Severity.Error => 0.95,
        Severity.Warning => 0.90,
        Severity.Suggestion => 0.75,
        _ => double.NaN,
    };

    /// <param name="rules">All of them are on the page.</param>
    /// <param name="labelled">What labels say.</param>
    /// <param name="corpora">What unlabelled articles say, in the order of the page.</param>
    /// <param name="judgements">What people said of samples; of several for one rule and corpus the last counts.</param>
    public void Write(
        RuleSet rules, Measurement labelled, ImmutableArray<CorpusWorth> corpora, ImmutableArray<Judgement> judgements)
    {
        Line($"# What the rules are worth");
        Line($"");
        Line($"Written by `contentlint rules measure` with `--page`; [measuring.md](measuring.md) has the whole command and says what each figure means.");
        Line($"The articles are not part of the project. Rules that are off by default were on for the counts.");
        WriteJudged(rules, judgements);
        WriteLabelled(rules, labelled);
        WriteFolders(rules, corpora);
        WriteFrequencies(rules, corpora);
        WriteFixes(corpora);
    }

    private void WriteJudged(RuleSet rules, ImmutableArray<Judgement> judgements)
    {
        Line($"");
        Line($"## Read and judged");
        Line($"");
        Line($"A sample of findings in unlabelled articles, each read. Precision counts an arguable finding half. The target is that of the severity:");
        Line($"95 % for errors, 90 % for warnings, 75 % for suggestions. A star marks a rule file that has changed since it was judged.");
        Line($"");
        Line($"| rule | severity | corpus | findings | read | right | arguable | wrong | precision | target | judged |");
        Line($"|---|---|---|---:|---:|---:|---:|---:|---:|---|---|");
        foreach (var rule in rules.Rules)
        {
            var own = judgements.Where(judgement => judgement.Rule == rule.Descriptor.Id)
                .GroupBy(judgement => judgement.Corpus, StringComparer.Ordinal)
                .Select(group => group.Last())
                .ToList();
            if (own.Count == 0)
                Line($"| {Name(rule)} | {Word(rule)} | {Missing} | | | | | | | | |");
            foreach (var judgement in own)
            {
                Line($"| {Name(rule)} | {Word(rule)} | {judgement.Corpus} | {judgement.Hits:N0} | {judgement.Read} | {judgement.Right} | {judgement.Arguable} | {judgement.Wrong} | {Percent(judgement.Precision)} | {Reached(rule, judgement)} | {judgement.Date}{(judgement.Hash == rule.Version ? "" : " \\*")} |");
            }
        }
    }

    private void WriteLabelled(RuleSet rules, Measurement labelled)
    {
        Line($"");
        Line($"## Held against labels");
        Line($"");
        Line($"{Quantity("article", labelled.Articles)} with {Quantity("sentence", labelled.Sentences)} and {Quantity("label", labelled.Labels)}. Not every defect of these articles has a label, so that precision is the least it can be.");
        Line($"");
        Line($"| rule | findings | true | precision | labels | found | recall |");
        Line($"|---|---:|---:|---:|---:|---:|---:|");
        foreach (var worth in labelled.Rules)
        {
            Line($"| {Name(rules.Find(worth.Rule.Id)!)} | {worth.Findings} | {worth.TrueFindings} | {Percent(worth.Precision)} | {worth.Labels} | {worth.FoundLabels} | {Percent(worth.Recall)} |");
        }
    }

    private void WriteFolders(RuleSet rules, ImmutableArray<CorpusWorth> corpora)
    {
        Line($"");
        Line($"## Articles without labels");
        Line($"");
        Line($"Errors and warnings are those of rules that are on by default. The last column counts findings in paragraphs that were read in another language.");
        Line($"");
        Line($"| folder | language | articles | sentences | errors | warnings | suggestions | errors and warnings per 1,000 sentences | in another language |");
        Line($"|---|---|---:|---:|---:|---:|---:|---:|---|");
        foreach (var corpus in corpora)
        {
            var bySeverity = rules.Rules.ToLookup(rule => rule.Descriptor.DefaultSeverity, rule => corpus.Findings.GetValueOrDefault(rule.Descriptor.Id));
            var (errors, warnings) = (bySeverity[Severity.Error].Sum(), bySeverity[Severity.Warning].Sum());
            var rate = corpus.Sentences == 0 ? 0 : 1000.0 * (errors + warnings) / corpus.Sentences;
            var others = string.Join(", ", corpus.OtherLanguage.Select(count => $"{count.Key} {count.Value.ToString(CultureInfo.InvariantCulture)}"));
            Line($"| {corpus.Name} | {corpus.Language ?? Missing} | {corpus.Articles:N0} | {corpus.Sentences:N0} | {errors:N0} | {warnings:N0} | {bySeverity[Severity.Suggestion].Sum():N0} | {rate:F1} | {(others.Length == 0 ? "none" : others)} |");
        }
    }

    private void WriteFrequencies(RuleSet rules, ImmutableArray<CorpusWorth> corpora)
    {
        Line($"");
        Line($"## Findings per 1,000 sentences");
        Line($"");
        Line($"| rule | {string.Join(" | ", corpora.Select(corpus => corpus.Name))} |");
        Line($"|---|{string.Concat(corpora.Select(_ => "---:|"))}");
        foreach (var rule in rules.Rules)
        {
            var cells = corpora.Select(corpus => corpus.Findings.ContainsKey(rule.Descriptor.Id)
                ? corpus.PerThousandSentences(rule.Descriptor.Id).ToString("F2", CultureInfo.InvariantCulture)
                : string.Empty);
            Line($"| {Name(rule)} | {string.Join(" | ", cells)} |");
        }
    }

    private void WriteFixes(ImmutableArray<CorpusWorth> corpora)
    {
        var fixes = corpora.Select(corpus => corpus.Fixes).ToList();
        var ids = fixes.SelectMany(fix => fix.Applied.Keys.Concat(fix.Left.Keys).Concat(fix.New.Keys)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Line($"");
        Line($"## Safe fixes, applied to all of these articles");
        Line($"");
        Line($"Applied until nothing was left to apply. New are findings of a rule in an article beyond those that it had there before.");
        Line($"");
        Line($"| rule | applied | left | new |");
        Line($"|---|---:|---:|---:|");
        foreach (var id in ids)
            Line($"| {id} | {Sum(fix => fix.Applied, id):N0} | {Sum(fix => fix.Left, id):N0} | {Sum(fix => fix.New, id):N0} |");

        int Sum(Func<FixWorth, ImmutableSortedDictionary<string, int>> read, string id) => fixes.Sum(fix => read(fix).GetValueOrDefault(id));
    }

    private static string Name(Rule rule) => $"{rule.Descriptor.Id} {rule.Descriptor.Name}";

    private static string Quantity(string noun, int number) => ResultSummary.Quantity(noun, number);

    private static string Word(Rule rule) => rule.Descriptor.DefaultSeverity.Word();

    private static string Reached(Rule rule, Judgement judgement)
    {
        var target = TargetOf(rule.Descriptor.DefaultSeverity);
        return double.IsNaN(target) ? "off by default" : double.IsNaN(judgement.Precision) ? Missing : judgement.Precision >= target ? "reached" : "**not reached**";
    }

    private static string Percent(double share) => MeasurementReport.Percent(share);

    private void Line(FormattableString text) => output.Write(text.ToString(CultureInfo.InvariantCulture) + "\n");
}
