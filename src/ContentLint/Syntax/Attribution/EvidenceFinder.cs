namespace ContentLint.Syntax.Attribution;

/// <summary>Collects, block by block, the places where the author says who speaks.</summary>
internal static class EvidenceFinder
{
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
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (tokens[at].Word == 0 || tokens[at].IsQuoted)
                    continue;
                var source = FindSource(document, scanner, words, at, sentence);
                if (source is not null)
                    evidence.Add(new(at, source));
            }
        }
    }

    private static QuotationSource? FindSource(
        Document document, SourceScanner scanner, AttributionWords words, int at, Sentence sentence)
    {
        var tokens = document.Tokens.AsSpan();
        var token = tokens[at];
        if (words.IsReportingVerbWithPronoun(token))
            return new(SourceKind.Pronoun, token.Span);
        var followsQuotation = FollowsQuotation(tokens, at, sentence.FirstToken);
        if (words.IsSourcePreposition(token))
            return scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord: followsQuotation);
        if (!words.IsReportingVerb(token) && !words.IsCommunicationVerb(token) || scanner.IsInAnonymity(at, sentence.FirstToken))
            return null;

        var isBeside = followsQuotation || FollowsComma(document, at, sentence.FirstToken);
        if (!isBeside && words.IsAmbiguousVerb(token) && !PrecedesQuotation(tokens, at, sentence.EndToken))
            return null;

        // «"…," kata Budi» and «…, kata Budi»: the speaker follows. «Budi mengatakan …»: what follows is what he speaks of.
        if (isBeside)
        {
            return scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord: followsQuotation)
                ?? scanner.FindBefore(at, sentence.FirstToken);
        }

        return scanner.FindBefore(at, sentence.FirstToken)
            ?? scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord: false);
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
