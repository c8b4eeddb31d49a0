using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Output.Html;

/// <summary>
/// The text of an article with its findings marked. Where findings overlap, the text between two of their bounds is one mark for all that
/// hold it, in the colour of the worst.
/// </summary>
internal sealed class MarkedText(SourceText source, Locale locale, TextWriter output)
{
    public void Write(IReadOnlyList<NumberedFinding> findings)
    {
        var bounds = findings.SelectMany(found => new[] { found.Diagnostic.Span.Start, EndOf(found) })
            .Append(0)
            .Append(source.Length)
            .Distinct()
            .Order()
            .ToArray();
        var waiting = new Queue<NumberedFinding>(findings.OrderBy(found => found.Diagnostic.Span));
        var open = new List<NumberedFinding>();
        for (var at = 0; at < bounds.Length; at++)
        {
            var start = bounds[at];
            open.RemoveAll(found => EndOf(found) <= start && found.Diagnostic.Span.Start < start);
            var first = open.Count;
            while (waiting.TryPeek(out var next) && next.Diagnostic.Span.Start == start)
                open.Add(waiting.Dequeue());
            var end = at + 1 < bounds.Length ? bounds[at + 1] : source.Length;
            WritePiece(TextSpan.FromBounds(start, end), open, open.Skip(first));
        }
    }

    private void WritePiece(TextSpan span, List<NumberedFinding> open, IEnumerable<NumberedFinding> begun)
    {
        var text = HtmlText.EscapeLines(source[span].ToString());
        if (open.Count == 0)
        {
            output.Write(text);
            return;
        }

        var severity = open.Max(found => found.Diagnostic.Severity).Word();
        var numbers = open.Select(found => found.Number).Order().ToArray();
        output.Write($"<mark class=\"{severity}\" data-findings=\"{string.Join(' ', numbers)}\">");
        foreach (var (number, _) in begun)
            output.Write($"<a class=\"number\" id=\"m{number}\" href=\"#n{number}\" aria-label=\"{HtmlText.Escape(locale.Say("finding"))} {number}\">{number}</a>");
        output.Write($"{text}</mark>");
    }

    // One without width is shown on the character that follows.
    private int EndOf(NumberedFinding found) =>
        found.Diagnostic.Span.IsEmpty ? Math.Min(source.Length, found.Diagnostic.Span.End + 1) : found.Diagnostic.Span.End;
}
