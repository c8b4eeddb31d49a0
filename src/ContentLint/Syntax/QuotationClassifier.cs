namespace ContentLint.Syntax;

/// <summary>Tells speech from fragments and terms by what stands around a quotation and how it ends.</summary>
internal static class QuotationClassifier
{
    // A longer run of words inside a sentence says something; a shorter one names or mocks something.
    private const int LongestTerm = 4;
    private const int LongestHeading = 8;

    /// <param name="text">The prose.</param>
    /// <param name="tokens">The tokens of the block.</param>
    /// <param name="first">The opening mark, or the first word where there is none.</param>
    /// <param name="end">After the closing mark, or after the last word where there is none.</param>
    /// <param name="isOpened">Whether the token at <paramref name="first"/> is a mark.</param>
    /// <param name="isClosed">Whether the token before <paramref name="end"/> is a mark.</param>
    public static QuotationKind Classify(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, bool isOpened, bool isClosed)
    {
        if (!isOpened || !isClosed)
            return QuotationKind.Speech;
        var (words, capitals) = CountWords(tokens, first + 1, end - 1);
        if (words == 0)
            return QuotationKind.Term;
        var ends = IsMark(text, tokens[end - 2], ",.!?…");
        var startsSentence = first == 0 || IsMark(text, tokens[first - 1], ".!?…:,\"”''’)");
        var startsWithCapital = IsFirstWordCapital(tokens, first + 1, end - 1);

        if (startsWithCapital && !IsMark(text, tokens[end - 2], ",")
            && IsTitle(words, capitals, startsSentence, IsMark(text, tokens[end - 2], ".")))
        {
            return QuotationKind.Term;
        }

        // A paragraph of a few words without a stop is a heading.
        if (!ends && first == 0 && end == tokens.Length && words <= LongestHeading)
            return QuotationKind.Term;
        if (startsSentence && ends && (words > 1 || startsWithCapital))
            return QuotationKind.Speech;
        if (startsSentence && startsWithCapital && words > LongestTerm)
            return QuotationKind.Speech;
        if (startsWithCapital && ends && words > LongestTerm)
            return QuotationKind.Speech;
        return words <= LongestTerm && !IsMark(text, tokens[end - 2], ",!?") ? QuotationKind.Term : QuotationKind.Fragment;
    }

    // Nearly every word has its capital and nothing is said. Small words count less inside a sentence, which begins no speech.
    private static bool IsTitle(int words, int capitals, bool startsSentence, bool endsAsSpeech) =>
        words > 1 && (endsAsSpeech
            ? words > LongestTerm && capitals * 10 >= words * 9
            : capitals * 4 >= words * 3 || !startsSentence && words > LongestTerm && capitals * 5 >= words * 3);

    private static (int Words, int Capitals) CountWords(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var (words, capitals) = (0, 0);
        for (var at = first; at < end; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            words++;
            capitals += tokens[at].IsCapitalized ? 1 : 0;
        }

        return (words, capitals);
    }

    private static bool IsFirstWordCapital(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].IsWord)
                return tokens[at].IsCapitalized;
        }

        return false;
    }

    private static bool IsMark(ReadOnlySpan<char> text, Token token, ReadOnlySpan<char> marks) =>
        token.Kind is TokenKind.Punctuation && marks.Contains(text[token.Span.End - 1]);
}
