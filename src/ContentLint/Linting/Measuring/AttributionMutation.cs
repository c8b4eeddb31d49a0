using System.Collections.Immutable;
using System.Text;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>
/// Deletes the attribution of a labelled quotation and looks whether the rule for unsourced quotations then reports it. Of the
/// quotation's paragraph only the quotations are left; in place of the two paragraphs on either side, which may attribute it as well,
/// stands a row of asterisks, so that no paragraph from further away moves up. The rest of the article stays.
/// </summary>
public static class AttributionMutation
{
    // A source may stand in the paragraph beside the quotation, and residue between the two is passed over.
    private const int Reach = 2;

    /// <param name="rules">Holds the rule with id <paramref name="rule"/>.</param>
    /// <param name="rule">The id of the rule that is to report the quotations.</param>
    /// <param name="articles">Those that the labels are for.</param>
    /// <param name="labels">The quotations that have a source.</param>
    /// <returns>How many were tried, and the labels that were not reported.</returns>
    public static (int Tried, ImmutableArray<Label> Missed) Measure(
        RuleSet rules, string rule, ImmutableArray<SourceText> articles, ImmutableArray<Label> labels)
    {
        var parser = new DocumentParser(rules.Languages);
        var missed = ImmutableArray.CreateBuilder<Label>();
        foreach (var label in labels)
        {
            var article = articles.First(article => article.Path == label.Document);
            var (text, span) = Mutate(parser.Parse(article), label.Span);
            var mutant = new SourceText(article.Path, text);
            if (!RuleMeasurement.Lint(rules, [mutant], rule).Any(diagnostic => diagnostic.Span.Overlaps(span)))
                missed.Add(label);
        }

        return (labels.Length, missed.ToImmutable());
    }

    private static (string Text, TextSpan Span) Mutate(Document document, TextSpan label)
    {
        var own = Array.FindIndex([.. document.Blocks], block => block.Span.Overlaps(label));
        var text = new StringBuilder();
        var (at, start, end) = (0, -1, -1);
        for (var number = Math.Max(0, own - Reach); number <= Math.Min(own + Reach, document.Blocks.Length - 1); number++)
        {
            var block = document.Blocks[number];
            Copy(at, block.Span.Start);
            at = block.Span.End;
            if (number != own)
            {
                text.Append("***");
                continue;
            }

            foreach (var quotation in document.QuotationsOf(block))
            {
                if (quotation.Depth == 0)
                    CopyQuotation(quotation.Span);
            }

            // What the parser takes for no quotation at all is kept as it is labelled.
            if (start < 0)
                CopyQuotation(label);
        }

        Copy(at, document.Text.Length);
        return (text.ToString(), TextSpan.FromBounds(start, end));

        void Copy(int from, int to) => text.Append(document.Text, from, to - from);

        void CopyQuotation(TextSpan span)
        {
            if (span.Overlaps(label) && start < 0)
                start = text.Length;
            Copy(span.Start, span.End);
            if (span.Overlaps(label))
                end = text.Length;
            text.Append(' ');
        }
    }
}
