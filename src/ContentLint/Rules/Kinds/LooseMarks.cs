using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The double quotation marks of one paragraph that have no partner, as its tokens are walked; the first one is kept.</summary>
internal struct LooseMarks
{
    private int _count;
    private bool _turnAlike;
    private bool _isMeasured;
    private bool _isSpoilt;

    // The last one, as long as it may turn out to be opened anew; and what was the first one before it.
    private int _pending;
    private (int First, bool FirstOpens, bool TurnAlike) _before;

    public LooseMarks()
    {
        First = -1;
        _pending = -1;
        _turnAlike = true;
    }

    /// <summary>The number of its token in the paragraph, or -1.</summary>
    public int First { get; private set; }

    public bool FirstOpens { get; private set; }

    /// <summary>
    /// Whether one is missing. Two marks without a partner may be each other's, with a space on the wrong side; but two that
    /// turn the same way do not close each other.
    /// </summary>
    public readonly bool AreUnbalanced => !_isSpoilt && (_count % 2 == 1 || (_count > 0 && _turnAlike));

    public void Add(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        _isMeasured |= IsMeasure(tokens, at);
        if (_isMeasured || IsLeftOver(document, tokens, at))
            return;
        _before = (First, FirstOpens, _turnAlike);
        var opens = tokens[at].HasSpaceBefore && at + 1 < tokens.Length && !tokens[at + 1].HasSpaceBefore;
        _pending = opens ? at : -1;
        if (First < 0)
            (First, FirstOpens) = (at, opens);
        _turnAlike &= document.Text[tokens[at].Span.Start] is '“' or '„' or '«';
        _count++;
    }

    /// <summary>
    /// At a mark that opens a quotation: right after a sentence it opens the one before anew, where paragraphs were joined. Then
    /// the mark before it is right.
    /// </summary>
    public void Reopen(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        if (_pending >= 0
            && tokens[at].HasSpaceBefore
            && at > 0
            && tokens[at - 1].Kind is TokenKind.Punctuation
            && Characters.IsFinalMark(document.Text[tokens[at - 1].Span.Start]))
        {
            (First, FirstOpens, _turnAlike) = _before;
            _count--;
        }

        _pending = -1;
    }

    /// <summary>At a character that stands for one in a wrong encoding, perhaps for the partner of a mark.</summary>
    public void Spoil() => _isSpoilt = true;

    /// <summary>At a mark that closes a quotation.</summary>
    public void Close(ReadOnlySpan<Token> tokens, int at)
    {
        _isMeasured |= IsMeasure(tokens, at);
        _pending = -1;
    }

    // In 7" and 32'' the mark may be one of inches; then how the later ones pair is anybody's guess.
    private static bool IsMeasure(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && !tokens[at].HasSpaceBefore && tokens[at - 1].Kind is TokenKind.Number;

    // Free on both sides, or before the end of a clause: a scraper lost the words beside it. Inside a word: letters in a wrong
    // encoding. At '=' or '>': markup. Before `: left by a generator.
    private static bool IsLeftOver(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        var isFreeBefore = at == 0 || tokens[at].HasSpaceBefore;
        var isFreeAfter = at + 1 == tokens.Length || tokens[at + 1].HasSpaceBefore;
        if (isFreeBefore && isFreeAfter)
            return true;
        var after = isFreeAfter ? ' ' : document.Text[tokens[at + 1].Span.Start];
        var before = isFreeBefore ? ' ' : document.Text[tokens[at].Span.Start - 1];
        if (isFreeBefore && after is '.' or ',' or ';' or ':' or ')' or '!' or '?')
            return true;
        return after is '>' or '=' or '`' || before is '=' || (char.IsLetter(before) && char.IsLetterOrDigit(after));
    }
}
