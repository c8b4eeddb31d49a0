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
        var tokens = document.Tokens.AsSpan();
        var scanner = new SourceScanner(tokens, words);
        foreach (var sentence in document.SentencesOf(block))
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (tokens[at].Word == 0 || tokens[at].IsQuoted)
                    continue;
                var source = FindSource(scanner, words, tokens, at, sentence);
                if (source is not null)
                    evidence.Add(new(at, source));
            }
        }
    }

    private static QuotationSource? FindSource(
        SourceScanner scanner, AttributionWords words, ReadOnlySpan<Token> tokens, int at, Sentence sentence)
    {
        var token = tokens[at];
        if (words.IsReportingVerbWithPronoun(token))
            return new(SourceKind.Pronoun, token.Span);
        var followsQuotation = FollowsQuotation(tokens, at, sentence.FirstToken);
        if (words.IsSourcePreposition(token))
            return scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord: followsQuotation);
        if (!words.IsReportingVerb(token) && !words.IsCommunicationVerb(token))
            return null;
        return scanner.FindAfter(at, sentence.EndToken, acceptsAnyWord: followsQuotation)
            ?? scanner.FindBefore(at, sentence.FirstToken);
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
