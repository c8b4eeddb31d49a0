using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>What a finding is known by when lines move: the words it stands on, and those around them.</summary>
internal static class FindingWords
{
    private const int MostBeside = 4;
    private const int LeastBeside = 2;

    /// <summary>The words found, white space folded. A finding without words of its own is known by its line.</summary>
    public static string Of(Diagnostic diagnostic) => Fold(diagnostic.Source[diagnostic.Span.IsEmpty ? Lines(diagnostic) : diagnostic.Span]);

    /// <summary>The lines that the finding stands on, which in most articles are its paragraph.</summary>
    public static string Around(Diagnostic diagnostic) => Fold(diagnostic.Source[Lines(diagnostic)]);

    /// <summary>
    /// The last four words before the finding and the first four after it, on its lines; empty where there are fewer than two, which
    /// would tell nothing.
    /// </summary>
    public static (string Before, string After) Beside(Diagnostic diagnostic)
    {
        var lines = Lines(diagnostic);
        var before = Words(diagnostic.Source[TextSpan.FromBounds(lines.Start, Math.Max(lines.Start, diagnostic.Span.Start))]);
        var after = Words(diagnostic.Source[TextSpan.FromBounds(Math.Min(lines.End, diagnostic.Span.End), lines.End)]);
        return (Join(before.TakeLast(MostBeside)), Join(after.Take(MostBeside)));
    }

    public static int Count(string words) => Words(words).Length;

    private static string Join(IEnumerable<string> words)
    {
        var kept = words.ToArray();
        return kept.Count(word => word.Any(char.IsLetterOrDigit)) < LeastBeside ? string.Empty : string.Join(' ', kept);
    }

    private static string[] Words(ReadOnlySpan<char> text) => text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static TextSpan Lines(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        var first = source.GetLineSpan(source.GetLinePosition(diagnostic.Span.Start).Line);
        var last = source.GetLineSpan(source.GetLinePosition(diagnostic.Span.End).Line);
        return TextSpan.FromBounds(first.Start, last.End);
    }

    private static string Fold(ReadOnlySpan<char> text) =>
        string.Join(' ', Words(text));
}
