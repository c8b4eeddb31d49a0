namespace ContentLint.Syntax.Readers;

/// <summary>
/// Tells text that no person wrote and for which Markdig's time grows faster than its length: thousands of links or pieces of HTML
/// that begin and never end in one paragraph, table rows that lack most of their cells, marks of lists nested in one line, underlined
/// headings and link definitions by the ten thousand. Measured with Markdig 1.6: each of them takes seconds in 100 KB.
/// </summary>
internal ref struct MarkdownLimits
{
    private const int MaxOpeners = 1_000;
    private const int MaxMarkers = 64;
    private const int MaxUnderlines = 10_000;

    // Sums up to the end of a paragraph, cells and underlines to the end of the text.
    private int _openers;
    private int _columns;
    private int _rows;
    private long _cells;
    private int _underlines;
    private bool _isAfterText;

    public static bool AreExceeded(ReadOnlySpan<char> text)
    {
        var limits = default(MarkdownLimits);
        var cells = text.Length;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('\r', '\n');
            var line = (end < 0 ? text : text[..end]).Trim(" \t");
            text = end < 0 ? default : text[(text[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
            limits.Note(line);
            if (limits._openers > MaxOpeners
                || limits._underlines > MaxUnderlines
                || limits._cells + ((long)limits._columns * limits._rows) > cells
                || HasTooManyMarkers(line))
                return true;
        }

        return false;
    }

    private void Note(ReadOnlySpan<char> line)
    {
        if (line is [] or ['-' or '*' or '+', ' ' or '\t', ..])
            EndParagraph();
        if (line.IsEmpty)
        {
            _isAfterText = false;
            return;
        }

        _openers += line.Count("](") + line.Count("<?") + line.Count("<!")
            + line.Count("://") + line.Count("www.") + line.Count("mailto:") + line.Count("tel:");
        var pipes = line.Count('|');
        (_columns, _rows) = (Math.Max(_columns, pipes), _rows + (pipes > 0 ? 1 : 0));
        var isUnderline = _isAfterText && (!line.ContainsAnyExcept('=') || !line.ContainsAnyExcept('-'));
        _underlines += isUnderline || line[0] == '[' && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
        _isAfterText = true;
    }

    private void EndParagraph()
    {
        // A full row spells each of its cells with two characters; half of the text's length is left for rows that are not full.
        _cells += (long)_columns * _rows;
        (_openers, _columns, _rows) = (0, 0, 0);
    }

    private static bool HasTooManyMarkers(ReadOnlySpan<char> line)
    {
        if (line.Length <= MaxMarkers || line[0] is '-' or '*' && !line.ContainsAnyExcept(line[0], ' ', '\t'))
            return false;
        var markers = 0;
        for (; MarkerLength(line) is > 0 and var length; line = line[length..].TrimStart(" \t"))
            markers++;
        return markers > MaxMarkers;
    }

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line is ['>', ..])
            return 1;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        var marker = line[digits..];
        var isMarker = digits == 0 ? marker is ['-' or '*' or '+', ..] : marker is ['.' or ')', ..];
        return isMarker && (marker.Length == 1 || marker[1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
