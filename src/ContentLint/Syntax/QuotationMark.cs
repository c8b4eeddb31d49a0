namespace ContentLint.Syntax;

/// <summary>One quotation mark of a block: the block's number of its token, and what the spaces around it allow it to be.</summary>
internal readonly record struct QuotationMark(int Token, QuotationGlyph Glyph, bool CanOpen, bool CanClose, bool BeforeCapital)
{
    public bool IsDouble => Glyph is QuotationGlyph.Double;

    public bool OnlyOpens => CanOpen && !CanClose;

    public bool OnlyCloses => CanClose && !CanOpen;

    public static QuotationMark Create(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, QuotationGlyph glyph) =>
        new(
            at,
            glyph,
            StandsBefore(text, tokens, at),
            StandsAfter(text, tokens, at),
            at + 1 < tokens.Length && tokens[at + 1].IsCapitalized);

    /// <summary>Whether generators of text left the mark behind: a stray “` or a lone `.</summary>
    public static bool IsStray(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && text[tokens[at + 1].Span.Start] == '`';

    private static bool StandsBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Length || tokens[at + 1].HasSpaceBefore || EndsClause(text, tokens[at + 1]))
            return false;
        return at == 0 || tokens[at].HasSpaceBefore || IsOpener(text[tokens[at - 1].Span.End - 1]);
    }

    private static bool StandsAfter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].HasSpaceBefore)
            return false;
        return at + 1 >= tokens.Length || tokens[at + 1].HasSpaceBefore || IsCloser(text[tokens[at + 1].Span.Start]);
    }

    // Nothing quoted begins with one: where it does, the words before the mark were lost.
    private static bool EndsClause(ReadOnlySpan<char> text, Token token) =>
        token.Span.Length == 1 && text[token.Span.Start] is '.' or ';' or ')';

    private static bool IsOpener(char before) =>
        before is '(' or '[' or '{' or '-' or '–' or '—' or '/' || QuotationGlyphs.IsMark(before);

    private static bool IsCloser(char after) =>
        after is ')' or ']' or '}' or '.' or ',' or ';' or ':' or '!' or '?' or '-' or '–' or '—' or '/' or '…'
        || QuotationGlyphs.IsMark(after);
}
