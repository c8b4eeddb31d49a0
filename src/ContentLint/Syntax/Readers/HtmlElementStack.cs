namespace ContentLint.Syntax.Readers;

/// <summary>
/// The elements that are open, kept with the leniency of a browser: end tags may be missing, left over or crossed. Only the
/// innermost 512 are looked through, so that nesting without end costs no more than its length.
/// </summary>
internal sealed class HtmlElementStack(ProseBuilder builder)
{
    private const int MaxReach = 512;

    private readonly List<Entry> _open = [];

    private int Floor => Math.Max(0, _open.Count - MaxReach);

    public bool IsLeftOut => _open.Count > 0 && _open[^1].IsLeftOut;

    public BlockKind Kind => _open.Count > 0 ? _open[^1].Kind : BlockKind.Paragraph;

    /// <param name="kind">The kind of the blocks inside; null for the kind of those around it.</param>
    public void Push(string name, HtmlElement element, BlockKind? kind, bool isLeftOut) =>
        _open.Add(new(name, element, kind ?? Kind, IsLeftOut || isLeftOut, builder.Length));

    public bool Contains(string name)
    {
        for (var at = _open.Count - 1; at >= Floor; at--)
        {
            if (_open[at].Name == name)
                return true;
        }

        return false;
    }

    /// <summary>Closes the last open element of the name and all inside it. One that is not open is ignored.</summary>
    public void Pop(string name, HtmlElement element)
    {
        var isCrossed = false;
        for (var at = _open.Count - 1; at >= Floor; at--)
        {
            if (_open[at].Name == name)
            {
                if (isCrossed)
                    CloseEmphasis(at);
                else
                    Close(at);
                return;
            }

            // An inline end tag does not reach out of the block that it stands in, but emphasis ends even there.
            if (element.Is(HtmlTraits.Block))
                continue;
            if (!element.Is(HtmlTraits.Emphasis) && _open[at].Element.Is(HtmlTraits.Block))
                return;
            isCrossed = element.Is(HtmlTraits.Emphasis);
        }
    }

    /// <summary>Closes the elements whose end a start tag implies: a paragraph before a block, a list item before the next.</summary>
    public void CloseImplied(string name, HtmlElement element)
    {
        switch (name)
        {
            case "li":
                CloseUpTo(["li"], ["ul", "ol", "menu", "dir"]);
                break;
            case "dt" or "dd":
                CloseUpTo(["dt", "dd"], ["dl"]);
                break;
            case "td" or "th":
                CloseUpTo(["td", "th"], ["tr", "table"]);
                break;
            case "tr":
                CloseUpTo(["tr"], ["table"]);
                break;
            default:
                if (element.Is(HtmlTraits.Block))
                    CloseParagraph();
                break;
        }
    }

    public void CloseAll() => Close(0);

    private void CloseParagraph()
    {
        for (var at = _open.Count - 1; at >= Floor; at--)
        {
            if (_open[at].Name == "p")
                Close(at);
            else if (!_open[at].Element.Is(HtmlTraits.Block | HtmlTraits.LeftOut))
                continue;
            return;
        }
    }

    private void CloseUpTo(ReadOnlySpan<string> names, ReadOnlySpan<string> barriers)
    {
        for (var at = _open.Count - 1; at >= Floor && !barriers.Contains(_open[at].Name); at--)
        {
            if (!names.Contains(_open[at].Name))
                continue;
            Close(at);
            return;
        }
    }

    private void CloseEmphasis(int at)
    {
        if (!_open[at].IsLeftOut)
            builder.AddEmphasis(_open[at].Start);
        _open.RemoveAt(at);
    }

    private void Close(int from)
    {
        for (var at = _open.Count - 1; at >= from; at--)
        {
            if (_open[at].Element.Is(HtmlTraits.Emphasis))
                CloseEmphasis(at);
        }

        _open.RemoveRange(from, _open.Count - from);
    }

    private readonly record struct Entry(string Name, HtmlElement Element, BlockKind Kind, bool IsLeftOut, int Start);
}
