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
    private const int LongestPlace = 2;

    // "sejumlah sumber keamanan Palestina dan saksi mata": a phrase for the unnamed may begin so far before one inside it.
    private const int LongestPhrase = 3;

    // "petugas Unit PPA Satreskrim Polres Depok yang enggan disebut namanya".
    private const int LongestRole = 8;

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
        var limit = Math.Min(Math.Min(end, _tokens.Length), verb + 1 + LongestGap + 1);
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
            if (words.IsSpeakerStop(token))
                return null;
            if (IsName(token) || words.IsRole(token))
                return FindAnonymity(verb + 1, at, end) ?? new(SourceKind.Named, token.Span);
            if (token.IsWord && !words.IsFunction(token) && !words.IsReportingVerb(token))
                return acceptsAnyWord ? FindAnonymity(verb + 1, at, end) ?? new(SourceKind.Named, token.Span) : null;
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
                return Describe(FindPhraseStart(at, start, LongestPhrase), at + unnamed, verb);
            if (words.IsPronoun(token))
                return new(SourceKind.Pronoun, token.Span);
            if ((IsName(token) && !IsPlace(at, start) || words.IsRole(token)) && !words.IsFunction(token) && !IsInUnnamed(at, start))
                return FindAnonymity(FindRoleStart(at, start), at, verb) ?? new(SourceKind.Named, token.Span);
        }

        return null;
    }

    /// <summary>The subject of a sentence that a fragment stands in, be it a noun of no list: "the observatory calls it '…'".</summary>
    public QuotationSource? FindSubject(int verb, int start)
    {
        start = Math.Max(start, verb - LongestClause);
        for (var at = start; at < verb; at++)
        {
            var token = _tokens[at];
            if (token.IsWord && !token.IsQuoted && !words.IsFunction(token) && !words.IsDate(token) && !words.IsSpeakerStop(token))
                return new(SourceKind.Named, token.Span);
        }

        return null;
    }

    /// <summary>A word that may be part of a name: a capital, and not the small words that begin sentences.</summary>
    public bool IsName(Token token) =>
        token.IsWord && token.IsCapitalized && !words.IsFunction(token) && !words.IsDate(token)
            && !words.IsSourcePreposition(token)
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
        var span = FindAnonymity(first, first, phraseEnd + LongestGap) is { } anonymous ? anonymous.Span : Span(first, phraseEnd);
        var names = 0;
        end = Math.Min(end, phraseEnd + LongestApposition);
        for (var at = phraseEnd; at < end; at++)
        {
            var token = _tokens[at];
            if (token.IsQuoted || (token.Flags & TokenFlags.Bracketed) != 0)
                break;
            names = IsName(token) && !IsPlace(at, phraseEnd) ? names + 1 : 0;
            if (names > 0 && (names > LongestPlace || IsIntroduced(at)))
                return new(SourceKind.Named, token.Span);
        }

        return new(SourceKind.Unnamed, span);
    }

    // Of a name of several words, each is asked: "di Jawa Barat".
    private bool IsPlace(int at, int start)
    {
        while (at > start && IsName(_tokens[at - 1]) && !_tokens[at - 1].IsQuoted)
            at--;
        return at > start && words.IsPlacePreposition(_tokens[at - 1]);
    }

    private bool IsIntroduced(int at) =>
        _tokens[at - 1].Kind is TokenKind.Punctuation || words.IsTitle(_tokens[at - 1]) || words.IsNaming(_tokens[at - 1]);

    private int FindPhraseStart(int at, int start, int reach)
    {
        for (var first = Math.Max(start, at - reach); first < at; first++)
        {
            if (first + words.UnnamedSources.Match(_tokens, first) > at)
                return first;
        }

        return at;
    }

    // Where the words for a role begin: after the last mark or quotation.
    private int FindRoleStart(int at, int start)
    {
        start = Math.Max(start, at - LongestRole);
        var first = at;
        while (first > start && _tokens[first - 1].IsWord && !_tokens[first - 1].IsQuoted)
            first--;
        return first;
    }

    // Going backwards, the last word of "sejumlah sumber kepolisian" is met before the phrase is.
    private bool IsInUnnamed(int at, int start) => FindPhraseStart(at, start, LongestGap) < at;

    // "supervisor di Menteng yang enggan disebutkan namanya": a role, which begins at first, whose name is kept back.
    private QuotationSource? FindAnonymity(int first, int from, int end)
    {
        end = Math.Min(Math.Min(end, _tokens.Length), from + LongestClause);
        for (var at = from; at < end; at++)
        {
            if (_tokens[at].IsQuoted || _tokens[at].Kind is TokenKind.Punctuation && !IsBeforeRelative(at))
                return null;
            var length = words.Anonymity.Match(_tokens, at);
            if (length > 0)
                return new(SourceKind.Unnamed, Span(first, at + length));
        }

        return null;
    }

    // "an official, who declined to be named".
    private bool IsBeforeRelative(int at) => at + 1 < _tokens.Length && words.IsRelative(_tokens[at + 1]);

    private TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Span.Start, _tokens[end - 1].Span.End);
}
