using ContentLint.Languages;

namespace ContentLint.Syntax;

/// <summary>The walk over one block's tokens that finds where each sentence ends.</summary>
internal ref struct SentenceScan
{
    // A longer one is a passage in brackets, or its closing bracket belongs to another one.
    private const int LongestInsertion = 60;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly FullStops _fullStops;
    private int _bracketStart = -1;
    private int _bracketEnd = -1;

    // The first token of the sentence that is no opening mark; -1 until somebody asks.
    private int _opened;

    public SentenceScan(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, LanguageProfile? language)
    {
        _text = text;
        _tokens = tokens;
        _fullStops = new(text, tokens, language);
    }

    /// <summary>The end, exclusive, of the sentence that begins at token <paramref name="start"/>; to be asked in order.</summary>
    public int FindEnd(int start)
    {
        var hasWord = false;
        _opened = -1;
        for (var index = start; index < _tokens.Length; index++)
        {
            ref readonly var token = ref _tokens[index];
            if ((token.Flags & TokenFlags.Bracketed) != 0 && index >= _bracketEnd)
                NoteBracket(index);
            hasWord |= token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;
            if (token.Kind is not TokenKind.Punctuation || !IsFinalMark(index))
                continue;
            var end = SkipClosing(index, out var lastMark);
            if (end == _tokens.Length || (hasWord && IsBoundary(start, index, lastMark, end)))
                return end;
            index = end - 1;
        }

        return _tokens.Length;
    }

    private void NoteBracket(int index)
    {
        _bracketStart = index - 1;
        _bracketEnd = index;
        while (_bracketEnd < _tokens.Length && (_tokens[_bracketEnd].Flags & TokenFlags.Bracketed) != 0)
            _bracketEnd++;
    }

    // Over further final marks, closing quotation marks and brackets, and the bare numbers of notes: "kota.[1]".
    private int SkipClosing(int mark, out int lastMark)
    {
        lastMark = mark;
        var index = mark + 1;
        while (index < _tokens.Length)
        {
            var isAdjacent = !_tokens[index].HasSpaceBefore;
            if (IsQuotationMark(index))
            {
                if (!ClosesQuotation(index))
                    return index;
            }
            else if (isAdjacent && IsFinalMark(index))
            {
                lastMark = index;
            }
            else if (isAdjacent && IsNote(index))
            {
                index += 2;
            }
            else if (!isAdjacent || !IsClosingBracket(index))
            {
                return index;
            }

            index++;
        }

        return index;
    }

    private bool IsBoundary(int start, int mark, int lastMark, int end)
    {
        if (IsInInsertion(start, mark))
            return false;
        var first = SkipOpening(end);
        if (first == _tokens.Length)
            return false;
        if (!MayBegin(first))
        {
            return end == mark + 1 && _tokens[first].IsWord && !Characters.IsOpeningBracket(FirstOf(first - 1))
                && _fullStops.EndsBeforeSmallLetter(mark, end, first);
        }

        if (!_tokens[end].HasSpaceBefore && end == lastMark + 1)
            return _fullStops.EndsGlued(mark, end, first);
        return mark != lastMark || FirstOf(mark) != '.' || _tokens[mark].Span.Length > 1
            || _fullStops.EndsSentence(start, mark, end, first);
    }

    // What stands in brackets inside a sentence does not end it.
    private bool IsInInsertion(int start, int mark)
    {
        if (mark >= _bracketEnd || _bracketEnd - _bracketStart > LongestInsertion)
            return false;
        if (_opened < 0)
            _opened = SkipOpening(start);
        return _bracketStart > _opened;
    }

    // Over what may stand before the first word: quotation marks, brackets, dashes, bullets, currency signs.
    private readonly int SkipOpening(int index)
    {
        while (index < _tokens.Length && (_tokens[index].Kind is TokenKind.Symbol || IsOpening(index)))
            index++;
        return index;
    }

    private readonly bool IsOpening(int index) =>
        IsPunctuation(index)
        && (QuotationGlyphs.IsLikeMark(FirstOf(index))
            || FirstOf(index) is '(' or '[' or '-' or '\u2013' or '\u2014' or '\u00BF' or '\u00A1'
            || (IsClosingBracket(index) && index > 0 && IsPunctuation(index - 1) && Characters.IsOpeningBracket(FirstOf(index - 1))));

    private readonly bool MayBegin(int index) => _tokens[index].Kind switch
    {
        TokenKind.Number => !Characters.IsOpeningBracket(FirstOf(index - 1)) || IsListNumber(index),
        TokenKind.Address => FirstOf(index) != '#',
        TokenKind.Word => MayBegin(_text[_tokens[index].Span.Start.._tokens[index].Span.End]),
        _ => false,
    };

    // iPhone and eBay may, too; a script without capitals always.
    private static bool MayBegin(ReadOnlySpan<char> word) =>
        !Characters.IsLowerAt(word, 0) || (word.Length > 1 && Characters.IsUpperAt(word, 1));

    // "(2) Ikut", but "(2010) adalah".
    private readonly bool IsListNumber(int index) =>
        index + 2 < _tokens.Length && IsClosingBracket(index + 1) && _tokens[index + 2].IsCapitalized;

    private readonly bool IsNote(int index) =>
        index + 2 < _tokens.Length && FirstOf(index) == '[' && _tokens[index + 1].Kind is TokenKind.Number && FirstOf(index + 2) == ']';

    private readonly bool IsQuotationMark(int index) => IsPunctuation(index) && QuotationGlyphs.IsLikeMark(FirstOf(index));

    // A mark that lost its partner closes when a space stands only after it.
    private readonly bool ClosesQuotation(int index) =>
        (_tokens[index].Flags & TokenFlags.ClosesQuotation) != 0
        || (!_tokens[index].HasSpaceBefore && (index + 1 == _tokens.Length || _tokens[index + 1].HasSpaceBefore));

    private readonly bool IsFinalMark(int index) => IsPunctuation(index) && Characters.IsFinalMark(FirstOf(index));

    private readonly bool IsClosingBracket(int index) => IsPunctuation(index) && Characters.IsClosingBracket(FirstOf(index));

    private readonly bool IsPunctuation(int index) => _tokens[index].Kind is TokenKind.Punctuation;

    private readonly char FirstOf(int index) => _text[_tokens[index].Span.Start];
}
