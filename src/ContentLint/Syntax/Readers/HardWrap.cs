using System.Runtime.InteropServices;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// Tells the ends of lines that a program put there to keep to a width from those that end a paragraph. In a wrapped text a
/// line is full: the first word of the next one would not have fitted. Most lines are full, and many break a sentence.
/// </summary>
internal sealed class HardWrap
{
    private const int MinWidth = 30;
    private const int MaxWidth = 120;

    // Somebody who breaks lines by hand does not fill them; then it takes this many pairs, half of them parting a sentence.
    private const int MinRaggedPairs = 3;

    // A passage is judged on its own, in a file that is not wrapped, from this many lines on.
    private const int MinLinesAlone = 4;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly int _fileWidth;

    public HardWrap(string text, List<TextLine> lines)
    {
        _text = text;
        _lines = lines;
        _fileWidth = WrapWidth(0, lines.Count);
    }

    /// <summary>Calls <paramref name="add"/> with the first line and the end (exclusive) of each paragraph.</summary>
    public void ForEachParagraph(Action<int, int> add)
    {
        for (int start = 0, end; start < _lines.Count; start = end)
        {
            end = start + 1;
            while (end < _lines.Count && !_lines[end].IsAfterBlankLine)
                end++;
            var width = _fileWidth == 0 && end - start >= MinLinesAlone ? WrapWidth(start, end) : _fileWidth;
            var first = start;
            for (var line = start + 1; line < end; line++)
            {
                if (width == 0 || IsParagraphEnd(line - 1, width))
                {
                    add(first, line);
                    first = line;
                }
            }

            add(first, end);
        }
    }

    // The width that the lines are wrapped at, or 0 if they are not. One line in twenty may be longer: an address that
    // cannot be broken.
    private int WrapWidth(int start, int end)
    {
        Span<int> widths = stackalloc int[MaxWidth + 1];
        foreach (var line in CollectionsMarshal.AsSpan(_lines)[start..end])
        {
            if (line.Width <= MaxWidth)
                widths[line.Width]++;
        }

        var needed = (end - start) - ((end - start) / 20);
        var width = 0;
        for (var seen = widths[0]; seen < needed; seen += widths[width])
        {
            if (++width > MaxWidth)
                return 0;
        }

        return width >= MinWidth && IsWrapped(start, end, width) ? width : 0;
    }

    private bool IsWrapped(int start, int end, int width)
    {
        var (pairs, full, broken) = (0, 0, 0);
        for (var line = start + 1; line < end; line++)
        {
            if (_lines[line].IsAfterBlankLine)
                continue;
            pairs++;
            full += IsFull(line - 1, width) ? 1 : 0;
            broken += BreaksSentence(line - 1) ? 1 : 0;
        }

        return (pairs > 0 && full * 10 >= pairs * 6 && broken * 4 >= pairs) || (pairs >= MinRaggedPairs && broken * 2 >= pairs);
    }

    private bool IsParagraphEnd(int line, int width)
    {
        var here = TextOf(line);
        var next = TextOf(line + 1);
        if (Shape.ListMarkerLength(next) > 0 && (Shape.ListMarkerLength(here) > 0 || Shape.EndsSentence(here) || !IsFull(line, width)))
            return true;
        if (IsFull(line, width) || BreaksSentence(line))
            return false;
        return Shape.EndsSentence(here) || (Shape.StartsAnew(next) && _lines[line].Width * 3 < width * 2);
    }

    private bool IsFull(int line, int width)
    {
        var next = TextOf(line + 1);
        var word = next.IndexOfAny(' ', '\t');
        return _lines[line].Width + 1 + (word < 0 ? next.Length : word) > width;
    }

    private bool BreaksSentence(int line) =>
        !Shape.EndsSentence(TextOf(line)) && Shape.StartsInMidSentence(TextOf(line + 1));

    private ReadOnlySpan<char> TextOf(int line) => _text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length);
}
