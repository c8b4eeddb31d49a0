using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>
/// Holds findings against labels. A finding and a label agree when their spans share a character: where a defect begins is a matter
/// of taste, that it is there is not.
/// </summary>
public static class RuleMeasurement
{
    /// <param name="rules">Those whose file names <c>labels</c> have a recall; the others are counted as false alarms only if they name some.</param>
    /// <param name="articles">Checked together as one batch.</param>
    /// <param name="labels">For these articles.</param>
    /// <returns>The worth of each rule that names labels, by id.</returns>
    public static ImmutableArray<RuleWorth> Measure(
        RuleSet rules, ImmutableArray<SourceText> articles, ImmutableArray<Label> labels)
    {
        var found = Lint(rules, articles);
        var sentences = CountSentences(rules, articles);
        return [.. rules.Rules.Where(rule => !rule.Labels.IsEmpty).Select(rule => Judge(rule, found, labels, sentences))];
    }

    internal static ImmutableArray<Diagnostic> Lint(RuleSet rules, IEnumerable<SourceText> articles, params ImmutableArray<string> select) =>
        new Linter(rules, new LinterOptions { Select = select })
            .Lint(articles.Select(article =>
                new InputFile(article.Path, FullPath: null, () => System.Text.Encoding.UTF8.GetBytes(article.Text))))
            .Diagnostics;

    private static RuleWorth Judge(Rule rule, ImmutableArray<Diagnostic> found, ImmutableArray<Label> labels, int sentences)
    {
        var findings = found.Where(diagnostic => diagnostic.Descriptor.Id == rule.Descriptor.Id).ToLookup(
            diagnostic => diagnostic.Source.Path, diagnostic => diagnostic.Span, StringComparer.Ordinal);
        var wanted = labels.ToLookup(label => rule.Labels.Any(label.Matches));
        var wantedByDocument = wanted[true].ToLookup(label => label.Document, label => label.Span, StringComparer.Ordinal);
        var all = findings.SelectMany(article => article.Select(span => (Path: article.Key, Span: span))).ToArray();
        return new(
            rule.Descriptor.Id,
            all.Length,
            all.Count(finding => wantedByDocument[finding.Path].Any(finding.Span.Overlaps)),
            wanted[true].Count(),
            wanted[true].Count(label => findings[label.Document].Any(label.Span.Overlaps)),
            sentences,
            wanted[false]
                .GroupBy(label => label.Category, StringComparer.Ordinal)
                .Select(group => (group.Key, Touched: group.Count(label => findings[label.Document].Any(label.Span.Overlaps)), All: group.Count()))
                .Where(group => group.Touched > 0)
                .ToImmutableSortedDictionary(group => group.Key, group => (group.Touched, group.All), StringComparer.Ordinal));
    }

    private static int CountSentences(RuleSet rules, ImmutableArray<SourceText> articles)
    {
        var parser = new DocumentParser(rules.Languages);
        return articles.Sum(article => parser.Parse(article).Sentences.Length);
    }
}
