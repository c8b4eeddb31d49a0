using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting.Measuring;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>What rules are worth, as a table and as lists of what went wrong. Numbers that do not exist are an en dash.</summary>
/// <param name="output">Gets LF line ends.</param>
/// <param name="folder">Where the articles stand, as a path that ends in '/', or empty.</param>
public sealed class MeasurementReport(TextWriter output, string folder)
{
    internal const string Missing = "–";

    // What is quoted to recognise a place by.
    private const int LongestText = 100;

    private static readonly string[] Header =
        ["rule", "findings", "true", "precision", "labels", "found", "recall", "false per 1,000 sentences", "also touched"];

    public void WriteTable(Measurement measurement)
    {
        Write($"{Count("article", measurement.Articles)}, {Count("sentence", measurement.Sentences)}, {Count("label", measurement.Labels)}\n\n");
        string[][] rows = [Header, .. measurement.Rules.Select(Row)];
        var widths = Enumerable.Range(0, Header.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            Write($"{string.Join("  ", row.Select((cell, column) => Padded(cell, column, widths[column]))).TrimEnd()}\n");
    }

    public void WriteMutation(MutationResult mutation)
    {
        Write($"\nWithout their attribution, {AttributionMutation.Rule} reports {mutation.Reported} of {mutation.Tried} ");
        Write($"quotations labelled {AttributionMutation.Category}: {Percent(mutation.Share)}\n");
    }

    public void WriteMisses(Measurement measurement, IReadOnlyDictionary<string, SourceText> articles)
    {
        foreach (var rule in measurement.Rules.Where(rule => !rule.MissedLabels.IsEmpty))
            WriteLabels($"{Name(rule.Rule)}: labels not found", rule.MissedLabels, articles);
        foreach (var rule in measurement.Rules.Where(rule => !rule.FalseFindings.IsEmpty))
        {
            Write($"\n{Name(rule.Rule)}: findings without a label\n");
            foreach (var finding in rule.FalseFindings)
                WritePlace(finding.Source, finding.Span, kind: "");
        }
    }

    public void WriteMisses(MutationResult mutation, IReadOnlyDictionary<string, SourceText> articles)
    {
        if (!mutation.Missed.IsEmpty)
            WriteLabels($"{AttributionMutation.Rule}: not reported without their attribution", mutation.Missed, articles);
    }

    private static string[] Row(RuleWorth rule) =>
    [
        Name(rule.Rule),
        Number(rule.Findings),
        Number(rule.TrueFindings),
        Percent(rule.Precision),
        Number(rule.Labels),
        Number(rule.FoundLabels),
        Percent(rule.Recall),
        rule.FalseAlarmsPerThousandSentences.ToString("F1", CultureInfo.InvariantCulture),
        string.Join(", ", rule.Controls.Select(control => $"{VisibleText.InOneLine(control.Key)} {Number(control.Value.Touched)}/{Number(control.Value.All)}")),
    ];

    // Words stand to the left of their column, numbers to the right.
    private static string Padded(string cell, int column, int width) =>
        column == 0 || column == Header.Length - 1 ? cell.PadRight(width) : cell.PadLeft(width);

    private static string Name(DiagnosticDescriptor rule) => $"{rule.Id} {rule.Name}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(string noun, int number) => ResultSummary.Quantity(noun, number);

    /// <summary>With one decimal; an en dash for NaN.</summary>
    internal static string Percent(double share) =>
        double.IsNaN(share) ? Missing : string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1} %");

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText)
            return text;
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{text[..end]}…";
    }

    private void WriteLabels(string title, IEnumerable<Label> labels, IReadOnlyDictionary<string, SourceText> articles)
    {
        Write($"\n{title}\n");
        foreach (var label in labels)
            WritePlace(articles[label.Document], label.Span, label.Sub.Length == 0 ? $"  {label.Category}" : $"  {label.Category}/{label.Sub}");
    }

    private void WritePlace(SourceText article, TextSpan span, string kind)
    {
        var (line, column) = article.GetLinePosition(span.Start);
        Write($"  {VisibleText.InOneLine($"{folder}{article.Path}")}:{line + 1}:{column + 1}{VisibleText.InOneLine(kind)}  ");
        Write($"{VisibleText.InOneLine(Shortened(article[span].ToString()))}\n");
    }

    private void Write(FormattableString text) => output.Write(FormattableString.Invariant(text));
}
