using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>
/// Deletes the attribution of each quotation that is labelled as sourced and looks whether the rule for unsourced quotations then
/// reports it. Of the quotation's paragraph only the quotations are left; in place of the two paragraphs on either side, which may
/// attribute it as well, stands a row of asterisks, so that no paragraph from further away moves up. The rest of the article stays.
/// The mutants are plain text, whatever the article is.
/// </summary>
public static class AttributionMutation
{
    /// <summary>The rule that is to report the quotations.</summary>
    public const string Rule = "CL1001";

    /// <summary>The category of labels that mark quotations with a source.</summary>
    public const string Category = "quote-sourced";

    // A source may stand in the paragraph beside the quotation, and residue between the two is passed over.
    private const int Reach = 2;

    /// <param name="rules">Holds <see cref="Rule"/>.</param>
    /// <param name="articles">Those that the labels are for.</param>
    /// <param name="labels">Only those of <see cref="Category"/> are tried.</param>
    public static MutationResult Measure(RuleSet rules, ImmutableArray<SourceText> articles, ImmutableArray<Label> labels)
    {
        var parser = new DocumentParser(rules.Languages);
        var documents = articles.ToDictionary(article => article.Path, article => parser.Parse(article), StringComparer.Ordinal);
        var mutants = labels.Where(label => label.Category == Category)
            .Select((label, number) =>
            {
                var (text, quotation) = Mutate(documents[label.Document], label.Span);
                return (Label: label, Quotation: quotation, Text: new SourceText(number.ToString("D8", CultureInfo.InvariantCulture), text));
            })
            .ToArray();
        var found = RuleMeasurement.Lint(rules, mutants.Select(mutant => mutant.Text), new() { Select = [Rule] })
            .Where(finding => finding.Descriptor.Id == Rule)
            .ToLookup(finding => finding.Source.Path, finding => finding.Span, StringComparer.Ordinal);
        return new(
            mutants.Length,
            [.. mutants.Where(mutant => !found[mutant.Text.Path].Any(mutant.Quotation.Overlaps)).Select(mutant => mutant.Label)]);
    }

    /// <returns>The mutant and where the quotation stands in it.</returns>
    private static (string Text, TextSpan Quotation) Mutate(Document document, TextSpan label)
    {
        var own = Array.FindIndex([.. document.Blocks], block => document.ToSource(block.Span).Overlaps(label));
        if (own < 0)
            return (document.Text, default);
        var text = new StringBuilder();
        var (at, start, end) = (0, -1, -1);
        for (var number = Math.Max(0, own - Reach); number <= Math.Min(own + Reach, document.Blocks.Length - 1); number++)
        {
            var block = document.Blocks[number];
            text.Append(document.Text, at, block.Span.Start - at);
            at = block.Span.End;
            if (number == own)
                AppendQuotations(block);
            else
                text.Append("***");
        }

        text.Append(document.Text, at, document.Text.Length - at);
        return (text.ToString(), TextSpan.FromBounds(start, end));

        void AppendQuotations(Block block)
        {
            foreach (var quotation in document.QuotationsOf(block))
            {
                if (quotation.Depth == 0)
                    Append(document[quotation.Span], document.ToSource(quotation.Span).Overlaps(label));
            }

            // What the parser takes for no quotation at all is kept as it is labelled.
            if (start < 0)
                Append(document.Source[label], isLabelled: true);
        }

        void Append(ReadOnlySpan<char> quotation, bool isLabelled)
        {
            if (isLabelled && start < 0)
                start = text.Length;
            text.Append(quotation);
            if (isLabelled)
                end = text.Length;
            text.Append(' ');
        }
    }
}
