using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting.Fixing;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>Counts findings in articles without labels, and tries the safe fixes on them.</summary>
public static class CorpusMeasurement
{
    // A fix may lay bare another; more rounds than this would be two rules that undo each other.
    private const int MostRounds = 10;

    /// <param name="rules">All of them run, those that are off by default too.</param>
    /// <param name="folder">Its articles are checked as one batch, without configuration.</param>
    /// <param name="jobs">How many articles are read at a time.</param>
    public static CorpusWorth Measure(RuleSet rules, CorpusFolder folder, int jobs)
    {
        var options = new LinterOptions
        {
            Jobs = jobs,
            Language = folder.Language,
            Select = [.. rules.Rules.Select(rule => rule.Descriptor.Id)],
        };
        var parser = new DocumentParser(rules.Languages);
        var documents = folder.Articles.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs)
            .Select(article => Outline.Of(parser.Parse(article, folder.Language)))
            .ToImmutableArray();
        var language = MainLanguage(documents);
        var found = RuleMeasurement.Lint(rules, folder.Articles, options);
        var languages = folder.Articles.Zip(documents).ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal);
        var failures = found.Where(finding => finding.Descriptor.Category is Category.Tool).ToImmutableArray();
        var own = found.Where(finding => finding.Descriptor.Category is not Category.Tool).ToImmutableArray();
        return new(
            folder.Name,
            language,
            folder.Articles.Length,
            documents.Sum(document => document.Sentences),
            CountByRule(own),
            CountByRule(own.Where(finding => languages[finding.Source.Path].LanguageAt(finding.Span.Start) != language)),
            MeasureFixes(rules, options, folder.Articles, own),
            failures);
    }

    private static FixWorth MeasureFixes(
        RuleSet rules, LinterOptions options, ImmutableArray<SourceText> articles, ImmutableArray<Diagnostic> before)
    {
        var (found, texts, applied) = (before, articles, new List<Diagnostic>());
        for (var round = 0; round < MostRounds; round++)
        {
            var byArticle = found.ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
            var earlier = applied.Count;
            texts = [.. texts.Select(text =>
            {
                var (mended, done) = FixApplier.Apply(text.Text, byArticle[text.Path], FixSafety.Safe);
                applied.AddRange(done);
                return done.Count == 0 ? text : new SourceText(text.Path, mended);
            })];
            if (applied.Count == earlier)
                break;
            found = RuleMeasurement.Lint(rules, texts, options);
        }

        var counts = before.CountBy(KeyOf).ToDictionary();
        return new(
            CountByRule(applied),
            CountByRule(found.Where(finding => finding.Fix?.Safety is FixSafety.Safe)),
            found.CountBy(KeyOf)
                .Select(count => (count.Key.Rule, New: count.Value - counts.GetValueOrDefault(count.Key)))
                .Where(count => count.New > 0)
                .GroupBy(count => count.Rule, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(group => group.Key, group => group.Sum(count => count.New), StringComparer.Ordinal));
    }

    private static (string Rule, string Path) KeyOf(Diagnostic finding) => (finding.Descriptor.Id, finding.Source.Path);

    private static ImmutableSortedDictionary<string, int> CountByRule(IEnumerable<Diagnostic> findings) =>
        findings.CountBy(finding => finding.Descriptor.Id).ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string? MainLanguage(ImmutableArray<Outline> documents) => documents
        .SelectMany(document => document.Blocks)
        .GroupBy(block => block.Language, StringComparer.Ordinal)
        .MaxBy(group => group.Sum(block => block.Span.Length))?.Key;

    /// <summary>What is kept of a document: spans are places in its source.</summary>
    private sealed record Outline(int Sentences, ImmutableArray<(TextSpan Span, string? Language)> Blocks)
    {
        public static Outline Of(Document document) => new(
            document.Sentences.Length,
            [.. document.Blocks.Select(block => (document.ToSource(block.Span), block.Language?.Tag))]);

        public string? LanguageAt(int position) =>
            Blocks.FirstOrDefault(block => block.Span.Contains(position)) is { Span.IsEmpty: false } found ? found.Language : null;
    }
}
