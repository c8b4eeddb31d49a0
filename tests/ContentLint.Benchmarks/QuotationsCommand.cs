using System.Globalization;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Benchmarks;

/// <summary>
/// Holds the quotations that the parser finds against labelled ones. A labelled quotation is found when one of the parser's has the
/// same ends; white space at the label's ends does not count.
/// </summary>
internal static class QuotationsCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        if (args is not [var labelPath, var articleFolder, .. var rest])
        {
            output.WriteLine("usage: quotations LABELS ARTICLES [--errors]");
            return 2;
        }

        var articles = Directory.EnumerateFiles(articleFolder, "*.txt")
            .ToDictionary(path => Path.GetFileName(path), path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)), StringComparer.Ordinal);
        var (labels, errors) = LabelFile.Read(labelPath, File.ReadAllText(labelPath), articles.GetValueOrDefault);
        foreach (var error in errors)
            output.WriteLine(error);

        var parser = new DocumentParser(BuiltInRules.Load().Languages);
        var documents = articles.ToDictionary(article => article.Key, article => parser.Parse(article.Value), StringComparer.Ordinal);
        var wanted = labels.Where(label => label.Category.StartsWith("quote-", StringComparison.Ordinal)
            && label.Category is "quote-sourced" or "quote-unsourced" or "quote-other").ToArray();
        var missed = wanted.Where(label => !IsFound(documents[label.Document], label)).ToArray();
        if (rest.Contains("--errors"))
        {
            foreach (var label in missed)
                output.WriteLine($"missed {label.Document} {label.Span} {label.Sub} {documents[label.Document][label.Span]}");
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{wanted.Length} labelled quotations, {wanted.Length - missed.Length} found with exact ends ({100.0 * (wanted.Length - missed.Length) / wanted.Length:F1} %)"));
        return 0;
    }

    private static bool IsFound(Document document, Label label)
    {
        var span = Trim(document.Text, label.Span);
        return document.Quotations.Any(quotation => document.ToSource(quotation.Span) == span);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return TextSpan.FromBounds(start, end);
    }
}
