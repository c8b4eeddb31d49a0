using System.Globalization;
using System.Text;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>
/// The line on which a span starts, made visible and cut to a width, with a line of marks to stand under it.
/// </summary>
/// <param name="Line">Zero-based.</param>
/// <param name="Text">At most the width in cells, with … where something was cut off.</param>
/// <param name="Marks">Spaces, then a mark for each cell of the span that is shown; at least one mark.</param>
/// <param name="MoreLines">How many further lines the span goes on for.</param>
internal sealed record SourceExcerpt(int Line, string Text, string Marks, int MoreLines)
{
    private const char Cut = '…';

    // How far a cut may move so as not to fall inside a word.
    private const int WordSearch = 12;

    /// <param name="source">The text that <paramref name="span"/> is in.</param>
    /// <param name="span">Where the marks go; an empty one gets one mark.</param>
    /// <param name="width">In cells of a terminal; at least 10.</param>
    public static SourceExcerpt Of(SourceText source, TextSpan span, int width)
    {
        var line = source.GetLinePosition(span.Start).Line;
        var lastLine = span.IsEmpty ? line : source.GetLinePosition(span.End - 1).Line;
        var (cells, beginsLine, endsLine) = Cells(source, source.GetLineSpan(line), span.Start, width);

        var first = cells.FindIndex(cell => cell.End > span.Start);
        if (first < 0)
            first = cells.Count;
        var last = Math.Max(first, cells.FindLastIndex(cell => cell.Start < span.End) + 1);

        var (from, to) = Window(cells, first, last, width, beginsLine, endsLine);
        var text = new StringBuilder();
        var marks = new StringBuilder();
        if (from > 0 || !beginsLine)
        {
            text.Append(Cut);
            marks.Append(' ');
        }

        for (var at = from; at < to; at++)
        {
            text.Append(cells[at].Text);
            if (at < last)
                marks.Append(at < first ? ' ' : '^', cells[at].Width);
        }

        if (to < cells.Count || !endsLine)
            text.Append(Cut);
        // An empty span, one on a line end, or one of characters without a width.
        if (marks.Length == 0 || marks[^1] == ' ')
            marks.Append('^');
        return new(line, text.ToString(), marks.ToString(), lastLine - line);
    }

    /// <summary>
    /// The grapheme clusters of the line around <paramref name="position"/>, as many as could be needed: a line may be a
    /// whole book.
    /// </summary>
    private static (List<Cell> Cells, bool BeginsLine, bool EndsLine) Cells(SourceText source, TextSpan line, int position, int width)
    {
        var reach = 4 * width;
        var start = Math.Max(line.Start, position - reach);
        var end = Math.Min(line.End, position + reach);
        if (start > line.Start && char.IsLowSurrogate(source.Text[start]))
            start--;
        if (end < line.End && end > start && char.IsLowSurrogate(source.Text[end]))
            end--;

        var cells = new List<Cell>();
        for (var at = start; at < end;)
        {
            var length = StringInfo.GetNextTextElementLength(source.Text.AsSpan(at, end - at));
            var text = VisibleText.InOneLine(source.Text.Substring(at, length));
            cells.Add(new(at, at + length, text, CellWidth.Of(text)));
            at += length;
        }

        return (cells, start == line.Start, end == line.End);
    }

    /// <summary>The clusters to show: the marked ones, or their beginning, with what fits around them.</summary>
    private static (int From, int To) Window(List<Cell> cells, int first, int last, int width, bool beginsLine, bool endsLine)
    {
        if (beginsLine && endsLine && cells.Sum(cell => cell.Width) <= width)
            return (0, cells.Count);

        // Room for a … at each end.
        var room = width - 2;
        var (from, to) = (first, first);
        while (to < last && cells[to].Width <= room)
            room -= cells[to++].Width;

        // A third of what is left goes before the span: what follows it says more about it.
        var before = to < last ? 0 : room / 3;
        while (from > 0 && cells[from - 1].Width <= before)
            (before, room) = (before - cells[from - 1].Width, room - cells[--from].Width);
        while (to >= last && to < cells.Count && cells[to].Width <= room)
            room -= cells[to++].Width;
        while (from > 0 && to == cells.Count && cells[from - 1].Width <= room)
            room -= cells[--from].Width;

        return (AtWordStart(cells, from, first), AtWordEnd(cells, to, last));
    }

    private static int AtWordStart(List<Cell> cells, int from, int first)
    {
        if (from == 0)
            return from;
        for (var at = from; at < Math.Min(first, from + WordSearch); at++)
        {
            if (cells[at].IsSpace)
                return at + 1;
        }

        return from;
    }

    private static int AtWordEnd(List<Cell> cells, int to, int last)
    {
        if (to == cells.Count)
            return to;
        for (var at = to; at > Math.Max(last, to - WordSearch); at--)
        {
            if (cells[at - 1].IsSpace)
                return at - 1;
        }

        return to;
    }

    private sealed record Cell(int Start, int End, string Text, int Width)
    {
        public bool IsSpace => Text is " ";
    }
}
