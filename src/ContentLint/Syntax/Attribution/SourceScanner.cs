using ContentLint.Text;

namespace ContentLint.Syntax.Attribution;

/// <summary>
/// Looks for a source beside a reporting verb: after it ("kata Budi", "ujar pembalap itu", "said the minister") or before it in the
/// sentence ("Budi mengatakan", "the minister said"). Quoted words are passed over: nobody is named for a quotation inside it.
/// </summary>
/// <param name="tokens">Those of the document up to the end of the block, so that no phrase runs over it.</param>
internal readonly ref struct SourceScanner(ReadOnlySpan<Token> tokens, AttributionWords words)
{
    // "kata salah seorang dari dua pejabat": so many small words may stand between the verb and the noun.
    private const int LongestGap = 4;

    // An office may stand before the name, and a place: "seorang pejabat dinas tanggap darurat Iran, Morteza Akbari".
    private const int LongestApposition = 16;
    private const int LongestPlace = 3;

    // Further from its verb than this, nobody takes a name for its subject.
    private const int LongestClause = 60;

    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The source that begins right after token <paramref name="verb"/>, or null.</summary>
    /// <param name="verb">The token of a verb or preposition.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="acceptsAnyWord">
    /// Whether a common noun that is in no list is a source too: right after a quotation, "tutup peraih Don Balon" can be nothing else.
    /// </param>
    public QuotationSource? FindAfter(int verb, int end, bool acceptsAnyWord)
    {
        var limit = Math.Min(end, verb + 1 + LongestGap);
        for (var at = verb + 1; at < limit; at++)
        {
            var token = _tokens[at];
            if (token.IsQuoted || token.Kind is TokenKind.Punctuation)
                return null;
            var unnamed = words.UnnamedSources.Match(_tokens, at);
            if (unnamed > 0)
                return Describe(at, at + unnamed, end);
            if (words.IsPronoun(token))
                return new(SourceKind.Pronoun, token.Span);
            if (IsName(token) || words.IsRole(token))
                return FindAnonymity(at, end) ?? new(SourceKind.Named, token.Span);
            if (token.IsWord && !words.IsFunction(token))
                return acceptsAnyWord ? FindAnonymity(at, end) ?? new(SourceKind.Named, token.Span) : null;
        }

        return null;
    }

    /// <summary>The nearest source before token <paramref name="verb"/> in its sentence, or null.</summary>
    public QuotationSource? FindBefore(int verb, int start)
    {
        start = Math.Max(start, verb - LongestClause);
        for (var at = verb - 1; at >= start; at--)
        {
            var token = _tokens[at];
            if (token.IsQuoted || !token.IsWord)
                continue;
            var unnamed = words.UnnamedSources.Match(_tokens, at);
            if (unnamed > 0 && at + unnamed <= verb)
                return Describe(at, at + unnamed, verb);
            if (words.IsPronoun(token))
                return new(SourceKind.Pronoun, token.Span);
            if ((IsName(token) || words.IsRole(token)) && !words.IsFunction(token) && !IsInUnnamed(at, start))
                return FindAnonymity(at, verb) ?? new(SourceKind.Named, token.Span);
        }

        return null;
    }

    /// <summary>A word that may be part of a name: a capital, and not the small words that begin sentences.</summary>
    public bool IsName(Token token) =>
        token.IsWord && token.IsCapitalized && !words.IsFunction(token) && !words.IsSourcePreposition(token)
        || token.Kind is TokenKind.Address;

    /// <summary>Whether the token is part of "asked not to be named": such a verb reports nothing.</summary>
    public bool IsInAnonymity(int token, int start)
    {
        for (var first = Math.Max(start, token - LongestGap); first <= token; first++)
        {
            if (first + words.Anonymity.Match(_tokens, first) > token)
                return true;
        }

        return false;
    }

    // "seorang warga, Ismiyati", "salah satu petugas Polda Metro Jaya Aiptu Kasno": the name comes after all.
    private QuotationSource Describe(int first, int phraseEnd, int end)
    {
        var span = FindAnonymity(first, phraseEnd + LongestGap) is { } anonymous ? anonymous.Span : Span(first, phraseEnd);
        var names = 0;
        end = Math.Min(end, phraseEnd + LongestApposition);
        for (var at = phraseEnd; at < end; at++)
        {
            var token = _tokens[at];
            if (token.IsQuoted || (token.Flags & TokenFlags.Bracketed) != 0)
                break;
            names = IsName(token) && !words.IsDate(token) ? names + 1 : 0;
            if (names > 0 && (names > LongestPlace || IsAfterComma(at) || words.IsTitle(_tokens[at - 1])))
                return new(SourceKind.Named, token.Span);
        }

        return new(SourceKind.Unnamed, span);
    }

    private bool IsAfterComma(int at) => _tokens[at - 1].Kind is TokenKind.Punctuation;

    // Going backwards, the last word of "sejumlah sumber kepolisian" is met before the phrase is.
    private bool IsInUnnamed(int at, int start)
    {
        for (var first = Math.Max(start, at - LongestGap); first < at; first++)
        {
            if (first + words.UnnamedSources.Match(_tokens, first) > at)
                return true;
        }

        return false;
    }

    // "supervisor di Menteng yang enggan disebutkan namanya": a role whose name is kept back.
    private QuotationSource? FindAnonymity(int first, int end)
    {
        end = Math.Min(Math.Min(end, first + LongestClause), _tokens.Length);
        for (var at = first; at < end; at++)
        {
            if (_tokens[at].IsQuoted || _tokens[at].Kind is TokenKind.Punctuation)
                return null;
            var length = words.Anonymity.Match(_tokens, at);
            if (length > 0)
                return new(SourceKind.Unnamed, Span(first, at + length));
        }

        return null;
    }

    private TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Span.Start, _tokens[end - 1].Span.End);
}
