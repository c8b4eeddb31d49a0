namespace ContentLint.Syntax;

/// <summary>The glyphs that quote. Two single ones side by side, one token, count as a double one.</summary>
internal static class QuotationGlyphs
{
    public static QuotationGlyph Classify(ReadOnlySpan<char> token) => token switch
    {
        [var mark] when IsDouble(mark) => QuotationGlyph.Double,
        [var mark] when IsSingle(mark) => QuotationGlyph.Single,
        [var first, var second] when first == second && (IsSingle(first) || first == '`') => QuotationGlyph.Double,
        _ => QuotationGlyph.None,
    };

    public static bool IsMark(char c) => IsDouble(c) || IsSingle(c);

    /// <summary>Whether it is a mark or stands for one where the right one was not at hand: accents and primes.</summary>
    public static bool IsLikeMark(char c) => IsMark(c) || c is '`' or '´' or '′' or '″';

    private static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';

    private static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›';
}
