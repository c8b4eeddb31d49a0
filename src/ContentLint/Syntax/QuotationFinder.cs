using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// Finds the quotations of a document's blocks, block by block. Marks are paired by their place and the spaces around them, never
/// by the direction of the glyph: Indonesian news opens and closes with ” alike, mixes " with “, doubles apostrophes and loses marks.
/// </summary>
internal sealed class QuotationFinder(string text, List<Quotation> quotations)
{
    // Deeper than any prose; it keeps a paragraph of nothing but marks linear.
    private const int DeepestNesting = 8;

    private readonly List<QuotationMark> _marks = [];
    private readonly List<Open> _open = [];
    private readonly List<Found> _found = [];
    private readonly Stack<int> _ends = [];

    // Whether the block before ended inside a quotation.
    private bool _continues;

    /// <param name="tokens">The tokens of the block; those of quotations are flagged.</param>
    /// <param name="firstToken">The document's number of the first of them.</param>
    /// <param name="block">The block's number.</param>
    public void AddBlock(Span<Token> tokens, int firstToken, int block)
    {
        CollectMarks(tokens);
        _open.Clear();
        _found.Clear();
        if (_marks.Count > 0)
        {
            if (StartsInside(tokens))
                _open.Add(new(0, QuotationGlyph.Double, IsOpened: false));
            for (var at = 0; at < _marks.Count; at++)
                Take(at, tokens);
        }

        _continues = CloseRest(tokens.Length);
        AddFound(tokens, firstToken, block);
        Flag(tokens);
    }

    private void CollectMarks(ReadOnlySpan<Token> tokens)
    {
        _marks.Clear();
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind is not TokenKind.Punctuation)
                continue;
            var glyph = QuotationGlyphs.Classify(text.AsSpan(token.Span.Start, token.Span.Length));
            if (glyph is not QuotationGlyph.None && !QuotationMark.IsStray(text, tokens, at))
                _marks.Add(QuotationMark.Create(text, tokens, at, glyph));
        }
    }

    // A block goes on inside a quotation when its first double mark can only close: the block before left one open, or the opening
    // mark was lost, which shows by an odd number of marks and a comma or a stop before the closing one.
    private bool StartsInside(ReadOnlySpan<Token> tokens)
    {
        var doubles = 0;
        var first = -1;
        for (var at = 0; at < _marks.Count; at++)
        {
            if (!_marks[at].IsDouble)
                continue;
            doubles++;
            if (first < 0)
                first = at;
        }

        if (first < 0 || !_marks[first].OnlyCloses)
            return false;
        return _continues || doubles % 2 == 1 && IsFinalMark(tokens[_marks[first].Token - 1]);
    }

    private bool IsFinalMark(Token token) =>
        token.Kind is TokenKind.Punctuation && text[token.Span.End - 1] is ',' or '.' or '!' or '?' or '…';

    private void Take(int at, ReadOnlySpan<Token> tokens)
    {
        var mark = _marks[at];
        var top = _open.FindLastIndex(open => open.Glyph == mark.Glyph);
        if (!mark.IsDouble)
        {
            if (mark.CanClose && top >= 0)
                Close(top, mark.Token + 1);
            else if (mark.CanOpen && _open.Count < DeepestNesting)
                _open.Add(new(mark.Token, mark.Glyph, IsOpened: true));
        }
        else if (top < 0)
        {
            // With nothing open, a mark that can only close is a left-over; one whose spaces say nothing opens before a capital if
            // another follows: in «" kata netter. "» a scraper lost the words before the first mark and after the second.
            if (mark.CanOpen || mark is { CanClose: false, BeforeCapital: true } && at + 1 < _marks.Count)
                _open.Add(new(mark.Token, mark.Glyph, IsOpened: true));
        }
        else if (mark.OnlyOpens && !IsMisplacedCloser(tokens, mark))
        {
            // The one that stands open lost its closing mark, unless two closing marks follow: then this one is nested.
            if (!OpensNested(at))
                _open.RemoveRange(top, _open.Count - top);
            if (_open.Count < DeepestNesting)
                _open.Add(new(mark.Token, mark.Glyph, IsOpened: true));
        }
        else
        {
            Close(top, mark.Token + 1);
        }
    }

    // «“Kami siap, ”kata Budi»: the space is on the wrong side of the mark.
    private bool IsMisplacedCloser(ReadOnlySpan<Token> tokens, QuotationMark mark) =>
        !mark.BeforeCapital && mark.Token > 0 && text[tokens[mark.Token - 1].Span.End - 1] == ',';

    private bool OpensNested(int at)
    {
        var closers = 0;
        for (var next = at + 1; next < _marks.Count && closers < 2; next++)
        {
            if (!_marks[next].IsDouble)
                continue;
            if (_marks[next].OnlyOpens)
                break;
            closers++;
        }

        return closers >= 2;
    }

    // Whatever was opened inside and never closed was no quotation.
    private void Close(int open, int endToken)
    {
        if (endToken > _open[open].Token + 2 || !_open[open].IsOpened)
            _found.Add(new(_open[open].Token, endToken, _open[open].IsOpened, IsClosed: true));
        _open.RemoveRange(open, _open.Count - open);
    }

    private bool CloseRest(int tokenCount)
    {
        var outer = _open.FindIndex(open => open.Glyph is QuotationGlyph.Double);
        if (outer < 0 || tokenCount - _open[outer].Token < 3)
            return false;
        _found.Add(new(_open[outer].Token, tokenCount, _open[outer].IsOpened, IsClosed: false));
        return true;
    }

    private void AddFound(ReadOnlySpan<Token> tokens, int firstToken, int block)
    {
        // By place, the outer before the inner.
        _found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        _ends.Clear();
        foreach (var found in _found)
        {
            while (_ends.Count > 0 && _ends.Peek() <= found.First)
                _ends.Pop();
            var span = TextSpan.FromBounds(tokens[found.First].Span.Start, tokens[found.End - 1].Span.End);
            var kind = QuotationClassifier.Classify(text, tokens, found.First, found.End, found.IsOpened, found.IsClosed);
            quotations.Add(new(span, kind, block, firstToken + found.First, firstToken + found.End)
            {
                Depth = _ends.Count,
                IsOpened = found.IsOpened,
                IsClosed = found.IsClosed,
            });
            _ends.Push(found.End);
        }
    }

    private void Flag(Span<Token> tokens)
    {
        var flagged = 0;
        foreach (var found in _found)
        {
            if (found.IsClosed)
                tokens[found.End - 1] = tokens[found.End - 1] with { Flags = tokens[found.End - 1].Flags | TokenFlags.ClosesQuotation };
            for (var at = Math.Max(found.First, flagged); at < found.End; at++)
                tokens[at] = tokens[at] with { Flags = tokens[at].Flags | TokenFlags.Quoted };
            flagged = Math.Max(flagged, found.End);
        }
    }

    private readonly record struct Open(int Token, QuotationGlyph Glyph, bool IsOpened);

    private readonly record struct Found(int First, int End, bool IsOpened, bool IsClosed);
}
