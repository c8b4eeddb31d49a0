using System.Collections.Immutable;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>
/// Holds findings against labels. A finding and a label agree when their spans share a character: where a defect begins is a matter
/// of taste, that it is there is not. A rule whose selector has a further <see cref="LabelReach"/> reports something else than the
/// label marks: then the label stands for the whole sentences or paragraphs that it touches.
/// </summary>
public static class RuleMeasurement
{
    /// <param name="rules">Those that name labels are measured; they run as their files say, without configuration.</param>
    /// <param name="articles">Checked together as one batch; no path occurs twice.</param>
    /// <param name="labels">For these articles.</param>
    public static Measurement Measure(RuleSet rules, ImmutableArray<SourceText> articles, ImmutableArray<Label> labels)
    {
        var parser = new DocumentParser(rules.Languages);
        var documents = articles.ToDictionary(article => article.Path, article => parser.Parse(article), StringComparer.Ordinal);
        var sentences = documents.Values.Sum(document => document.Sentences.Length);
        var measured = rules.Rules.Where(rule => !rule.Labels.IsEmpty).ToArray();
        var found = measured.Length == 0 ? [] : Lint(rules, articles, new() { Select = [.. measured.Select(rule => rule.Descriptor.Id)] });
        var findings = found.ToLookup(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal);
        return new(
            [.. measured.Select(rule => Judge(rule, [.. findings[rule.Descriptor.Id]], labels, documents, sentences))],
            articles.Length,
            sentences,
            labels.Length,
            [.. findings[ToolDiagnostics.RuleFailed.Id]]);
    }

    internal static ImmutableArray<Diagnostic> Lint(RuleSet rules, IEnumerable<SourceText> articles, LinterOptions options) =>
        new Linter(rules, options)
            .Lint(articles.Select(article => new InputFile(article.Path, FullPath: null, () => Encoding.UTF8.GetBytes(article.Text))))
            .Diagnostics;

    private static RuleWorth Judge(
        Rule rule,
        ImmutableArray<Diagnostic> findings,
        ImmutableArray<Label> labels,
        Dictionary<string, Document> documents,
        int sentences)
    {
        var byArticle = findings.ToLookup(finding => finding.Source.Path, finding => finding.Span, StringComparer.Ordinal);
        var places = labels.ToLookup(label => rule.Labels.Any(label.Matches));
        var wanted = places[true].Select(label => (Label: label, Place: PlaceOf(label, rule, documents[label.Document]))).ToArray();
        var wantedByArticle = wanted.ToLookup(pair => pair.Label.Document, pair => pair.Place, StringComparer.Ordinal);
        return new(
            rule.Descriptor,
            findings.Length,
            [.. findings.Where(finding => !wantedByArticle[finding.Source.Path].Any(finding.Span.Overlaps))],
            wanted.Length,
            [.. wanted.Where(pair => !byArticle[pair.Label.Document].Any(pair.Place.Overlaps)).Select(pair => pair.Label)],
            sentences,
            places[false]
                .GroupBy(label => label.Category, StringComparer.Ordinal)
                .Select(group => (group.Key, Touched: group.Count(label => byArticle[label.Document].Any(label.Span.Overlaps)), All: group.Count()))
                .Where(group => group.Touched > 0)
                .ToImmutableSortedDictionary(group => group.Key, group => (group.Touched, group.All), StringComparer.Ordinal));
    }

    /// <summary>Where a finding agrees with the label: by the furthest reach of the rule's selectors that name it.</summary>
    private static TextSpan PlaceOf(Label label, Rule rule, Document document) =>
        rule.Labels.Where(label.Matches).Max(selector => selector.Reach) switch
        {
            LabelReach.Sentence => Widen(label.Span, document.Sentences.Select(sentence => document.ToSource(sentence.Span))),
            LabelReach.Paragraph => Widen(label.Span, document.Blocks.Select(block => document.ToSource(block.Span))),
            _ => label.Span,
        };

    private static TextSpan Widen(TextSpan span, IEnumerable<TextSpan> units) =>
        units.Where(unit => unit.Overlaps(span)).Aggregate(span, (whole, unit) =>
            TextSpan.FromBounds(Math.Min(whole.Start, unit.Start), Math.Max(whole.End, unit.End)));
}
