namespace ContentLint.Syntax.Attribution;

/// <summary>Collects, block by block, the places where the author says who speaks.</summary>
internal static class EvidenceFinder
{
    // Further from its verb than this, in tokens, a quotation is no part of the verb's clause.
    private const int LongestClause = 60;

    // "Kata ani" and its full stop.
    private const int WordsOfBareAttribution = 2;

    /// <summary>Appends the evidence of one block, by place.</summary>
    /// <param name="document">Its quotations are found and its tokens know their voice.</param>
    /// <param name="block">A block whose language has attribution words.</param>
    /// <param name="words">Those of its language.</param>
    /// <param name="evidence">Takes what is found; token numbers are the document's.</param>
    public static void AddBlock(Document document, Block block, AttributionWords words, List<Evidence> evidence)
    {
        var tokens = document.Tokens.AsSpan()[..block.EndToken];
        var scanner = new SourceScanner(tokens, words);
        foreach (var sentence in document.SentencesOf(block))
        {
            var holdsOtherVoice = false;
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (tokens[at].Word == 0 || tokens[at].IsQuoted || !words.LeadsToSource(tokens[at]))
                    continue;
                var source = FindSource(document, scanner, words, at, sentence);
                if (source is null || source.Kind is SourceKind.Unnamed && !IsSpeaker(tokens, words, at, sentence, holdsOtherVoice))
                    continue;
                evidence.Add(new(at, source));
                holdsOtherVoice |= words.IsReportingVerbWithPronoun(tokens[at]) || words.MatchSourcePreposition(tokens, at) > 0;
            }
        }
    }

    // Who acts is no source, nor who is told of in somebody else's words: «a resident tried to …», «he says witnesses told …».
    private static bool IsSpeaker(
        ReadOnlySpan<Token> tokens, AttributionWords words, int at, Sentence sentence, bool holdsOtherVoice) =>
        words.MatchSourcePreposition(tokens, at) > 0
        || !holdsOtherVoice
        && words.IsReportingVerb(tokens[at])
        && (at == sentence.FirstToken || !words.IsRelative(tokens[at - 1]));

    private static QuotationSource? FindSource(
        Document document, SourceScanner scanner, AttributionWords words, int at, Sentence sentence)
    {
        var tokens = document.Tokens.AsSpan();
        var token = tokens[at];
        var followsQuotation = FollowsQuotation(tokens, at, sentence.FirstToken);
        var followsComma = !followsQuotation && FollowsComma(document, at, sentence.FirstToken);
        var isAmbiguous = words.IsAmbiguousVerb(token);
        if (isAmbiguous && !followsQuotation && !followsComma && !PrecedesQuotation(tokens, at, sentence.EndToken))
            return null;
        if (words.IsReportingVerbWithPronoun(token))
            return new(SourceKind.Pronoun, token.Span);
        var preposition = words.MatchSourcePreposition(tokens, at);
        // A capital may begin a sentence of the author's: «"…." Predicted sales of the single …»; but not one of two words: «"…." Kata ani.»
        var acceptsAnyWord = followsQuotation && (!token.IsCapitalized || sentence.EndToken - at <= WordsOfBareAttribution + 1);
        if (preposition > 0)
            return scanner.FindAfter(at + preposition - 1, sentence.EndToken, acceptsAnyWord);
        if (!words.IsReportingVerb(token) && !words.IsCommunicationVerb(token) || scanner.IsInAnonymity(at, sentence.FirstToken))
            return null;
        if (words.IsAddressingVerb(token))
            return scanner.FindBefore(at, sentence.FirstToken);

        // «"…," kata Budi» and «…, kata Budi»: the speaker follows. «Budi mengatakan …»: what follows is what he speaks of.
        if (followsQuotation || followsComma)
        {
            return scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord)
                ?? (isAmbiguous && followsComma ? null : scanner.FindBefore(at, sentence.FirstToken));
        }

        return scanner.FindBefore(at, sentence.FirstToken)
            ?? scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord: false)
            ?? (LeadsToFragment(tokens, at, sentence.EndToken) ? scanner.FindSubject(at, sentence.FirstToken) : null);
    }

    // A quotation that no comma or colon parts from the sentence it stands in.
    private static bool LeadsToFragment(ReadOnlySpan<Token> tokens, int verb, int end)
    {
        var at = verb;
        end = Math.Min(end, verb + LongestClause);
        while (at < end && !tokens[at].IsQuoted)
            at++;
        return at < end && tokens[at - 1].Kind is not TokenKind.Punctuation;
    }

    private static bool FollowsComma(Document document, int at, int first) =>
        at > first && document.Text[document.Tokens[at - 1].Span.End - 1] == ',';

    private static bool PrecedesQuotation(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var after = at + 1; after < end; after++)
        {
            if (tokens[after].IsQuoted)
                return true;
            if (tokens[after].Kind is not TokenKind.Punctuation)
                return false;
        }

        return false;
    }

    private static bool FollowsQuotation(ReadOnlySpan<Token> tokens, int at, int first)
    {
        for (var before = at - 1; before >= first; before--)
        {
            if (tokens[before].IsQuoted)
                return true;
            if (tokens[before].Kind is not TokenKind.Punctuation)
                return false;
        }

        // A splitter may part «…!" kata Budi» before the verb.
        return at > 0 && tokens[at - 1].IsQuoted;
    }
}
