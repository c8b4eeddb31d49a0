using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>What a finding is known by when lines move: the words it stands on, white space folded, and those around them.</summary>
internal static class FindingWords
{
    private const int MostBeside = 4;
    private const int LeastBeside = 2;

    // In UTF-16 code units, white space too: a text without any must not be read to its end for each finding.
    private const int FarthestBeside = 80;

    /// <summary>A finding without words of its own is known by its line.</summary>
    public static string Of(Diagnostic diagnostic) =>
        Fold(diagnostic.Source, diagnostic.Span.IsEmpty ? Lines(diagnostic.Source, diagnostic.Span) : diagnostic.Span);

    public static string Fold(SourceText source, TextSpan span) => string.Join(' ', Words(source[span]));

    public static int Count(string words) => Words(words).Length;

    /// <summary>The lines that a span stands on, which in most articles are its paragraph.</summary>
    public static TextSpan Lines(SourceText source, TextSpan span) => TextSpan.FromBounds(
        source.GetLineSpan(source.GetLinePosition(span.Start).Line).Start, source.GetLineSpan(source.GetLinePosition(span.End).Line).End);

    /// <summary>The last line with words before some lines and the first one after them; empty where there is none on either side.</summary>
    public static string Neighbours(SourceText source, TextSpan lines)
    {
        var before = source.GetLinePosition(lines.Start).Line - 1;
        while (before >= 0 && source[source.GetLineSpan(before)].IsWhiteSpace())
            before--;
        var after = source.GetLinePosition(lines.End).Line + 1;
        while (after < source.LineCount && source[source.GetLineSpan(after)].IsWhiteSpace())
            after++;
        var above = before < 0 ? string.Empty : Fold(source, source.GetLineSpan(before));
        var below = after == source.LineCount ? string.Empty : Fold(source, source.GetLineSpan(after));
        return above.Length + below.Length == 0 ? string.Empty : $"{above}\n{below}";
    }

    /// <summary>
    /// The last four words before a span and the first four after it, not over a blank line, so that they stay the same when a text is
    /// wrapped anew; empty where there are fewer than two, which would tell nothing.
    /// </summary>
    public static (string Before, string After) Beside(SourceText source, TextSpan span)
    {
        var before = source.Text.AsSpan(0, span.Start);
        before = before[Math.Max(0, before.Length - FarthestBeside)..];
        var after = source.Text.AsSpan(span.End);
        after = after[..Math.Min(after.Length, FarthestBeside)];
        return (Join(Words(AfterBlankLine(before)).TakeLast(MostBeside)), Join(Words(BeforeBlankLine(after)).Take(MostBeside)));
    }

    private static ReadOnlySpan<char> AfterBlankLine(ReadOnlySpan<char> text)
    {
        var lineEnds = 0;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            lineEnds = char.IsWhiteSpace(text[at]) ? lineEnds + (IsLineEnd(text, at) ? 1 : 0) : 0;
            if (lineEnds == 2)
                return text[(at + 1)..];
        }

        return text;
    }

    private static ReadOnlySpan<char> BeforeBlankLine(ReadOnlySpan<char> text)
    {
        var lineEnds = 0;
        for (var at = 0; at < text.Length; at++)
        {
            lineEnds = char.IsWhiteSpace(text[at]) ? lineEnds + (IsLineEnd(text, at) ? 1 : 0) : 0;
            if (lineEnds == 2)
                return text[..at];
        }

        return text;
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    private static string Join(IEnumerable<string> words)
    {
        var kept = words.ToArray();
        return kept.Count(word => word.Any(char.IsLetterOrDigit)) < LeastBeside ? string.Empty : string.Join(' ', kept);
    }

    private static string[] Words(ReadOnlySpan<char> text) => text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
