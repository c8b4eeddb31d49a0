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

    public static string Fold(SourceText source, TextSpan span) => Fold(source[span]);

    /// <summary>Whether a text has so many words or more.</summary>
    public static bool HasWords(ReadOnlySpan<char> text, int count)
    {
        while (count > 0 && TryTakeWord(ref text, out _))
            count--;
        return count == 0;
    }

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
        var before = source.Text.AsSpan(Math.Max(0, span.Start - FarthestBeside)..span.Start);
        var after = source.Text.AsSpan(span.End..Math.Min(source.Length, span.End + FarthestBeside));
        return (FoldTelling(before[StartOfLastWords(before)..]), FoldTelling(after[..EndOfFirstWords(after)]));
    }

    private static int StartOfLastWords(ReadOnlySpan<char> text)
    {
        var (words, lineEnds) = (0, 0);
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                lineEnds = 0;
                continue;
            }

            lineEnds += IsLineEnd(text, at) ? 1 : 0;
            words += at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) ? 1 : 0;
            if (words == MostBeside || lineEnds == 2)
                return at + 1;
        }

        return 0;
    }

    private static int EndOfFirstWords(ReadOnlySpan<char> text)
    {
        var (words, lineEnds) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                lineEnds = 0;
                continue;
            }

            lineEnds += IsLineEnd(text, at) ? 1 : 0;
            words += at > 0 && !char.IsWhiteSpace(text[at - 1]) ? 1 : 0;
            if (words == MostBeside || lineEnds == 2)
                return at;
        }

        return text.Length;
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    private static string FoldTelling(ReadOnlySpan<char> text)
    {
        var rest = text;
        var telling = 0;
        while (telling < LeastBeside && TryTakeWord(ref rest, out var word))
            telling += HasLetterOrDigit(word) ? 1 : 0;
        return telling < LeastBeside ? string.Empty : Fold(text);
    }

    private static bool TryTakeWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        text = text.TrimStart();
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        word = text[..end];
        text = text[end..];
        return end > 0;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLetterOrDigit(unit))
                return true;
        }

        return false;
    }

    // Most lines need no more than a copy.
    private static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]) && (text[at] != ' ' || char.IsWhiteSpace(text[at + 1])))
                return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return text.ToString();
    }
}
