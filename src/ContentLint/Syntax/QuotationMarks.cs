namespace ContentLint.Syntax;

/// <summary>
/// Tells opening quotation marks from closing ones by the space around them, and where that says nothing by whether one is
/// open. The direction of the glyph says nothing: many newsrooms open and close with ” alike.
/// </summary>
internal struct QuotationMarks
{
    // Of marks that stand together: "'…'" and one more.
    private const int LongestRun = 4;

    private bool _isDoubleOpen;
    private bool _isSingleOpen;

    public static bool IsMark(ReadOnlySpan<char> text, Token token) =>
        token.Kind is TokenKind.Punctuation && IsMark(text[token.Span.Start]);

    /// <summary>To be asked once for each quotation mark of a block, in order.</summary>
    public bool Closes(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var token = tokens[index];
        var isDouble = token.Span.Length > 1 || Characters.IsDoubleQuotationMark(text[token.Span.Start]);
        var isOpen = isDouble ? _isDoubleOpen : _isSingleOpen;
        var isFreeBefore = IsFreeBefore(text, tokens, index);
        var isFreeAfter = IsFreeAfter(text, tokens, index);
        var closes = isFreeBefore == isFreeAfter ? isOpen : isFreeAfter;
        if (isDouble)
            (_isDoubleOpen, _isSingleOpen) = (!closes, false);
        else
            _isSingleOpen = !closes;
        return closes;
    }

    private static bool IsMark(char unit) =>
        Characters.IsSingleQuotationMark(unit) || Characters.IsDoubleQuotationMark(unit);

    private static bool IsFreeBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index) =>
        tokens[index].HasSpaceBefore
        || (text[tokens[index].Span.Start - 1] is var before
            && (Characters.IsOpeningBracket(before) || before is '-' or '\u2013' or '\u2014'));

    private static bool IsFreeAfter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var next = index + 1;
        while (next < Math.Min(tokens.Length, index + LongestRun) && !tokens[next].HasSpaceBefore && IsMark(text, tokens[next]))
            next++;
        if (next == tokens.Length || tokens[next].HasSpaceBefore)
            return true;
        return tokens[next].Kind is TokenKind.Punctuation && !Characters.IsOpeningBracket(text[tokens[next].Span.Start]);
    }
}
