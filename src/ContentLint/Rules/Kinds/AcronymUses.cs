using System.Collections.Frozen;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Collects the acronyms of a document's running text and the full names that stand beside them.</summary>
internal static class AcronymUses
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 6;

    // A title in capitals is no row of acronyms.
    private const int LongestRow = 3;

    // "Badan Pengawas dan Perlindungan": so many small words may stand between two that count.
    private const int MaxSkipped = 2;

    /// <summary>By first use; null when there is none.</summary>
    public static IEnumerable<AcronymUse>? Find(Document document, FrozenDictionary<string, FrozenSet<string>> known)
    {
        Dictionary<string, AcronymUse>? uses = null;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote)
                || block.Language is not { } language || !known.TryGetValue(language.Tag, out var ordinary))
            {
                continue;
            }

            var tokens = document.TokensOf(block);
            for (var at = 0; at < tokens.Length; at++)
            {
                if (IsCapitals(tokens[at]) && IsAcronym(document, tokens, at) && !ordinary.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document[tokens[at]]))
                    Note(document, tokens, at, block.FirstToken, uses ??= new(StringComparer.Ordinal));
            }
        }

        return uses?.Values.OrderBy(use => use.First);
    }

    // Of a word in capitals.
    private static bool IsAcronym(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].IsQuoted || document[tokens[at]] is var word
            && (word.Length is < ShortestAcronym or > LongestAcronym || word.ContainsAnyExceptInRange('A', 'Z')))
        {
            return false;
        }

        var row = 1;
        for (var before = at - 1; before >= 0 && IsCapitals(tokens[before]) && row <= LongestRow; before--)
            row++;
        for (var after = at + 1; after < tokens.Length && IsCapitals(tokens[after]) && row <= LongestRow; after++)
            row++;
        return row < LongestRow;
    }

    private static bool IsCapitals(in Token token) => (token.Flags & TokenFlags.AllCapitals) != 0;

    private static void Note(Document document, ReadOnlySpan<Token> tokens, int at, int firstToken, Dictionary<string, AcronymUse> uses)
    {
        var isFirst = false;
        if (!uses.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(document[tokens[at]], out var use))
        {
            use = new(document[tokens[at]].ToString(), firstToken + at);
            uses.Add(use.Text, use);
            isFirst = true;
        }

        if (use.IsExplainedAtFirst || use.Explanation is not null)
            return;
        var isBracketed = (tokens[at].Flags & TokenFlags.Bracketed) != 0;
        var isBeforeBracket = at + 1 < tokens.Length && document[tokens[at + 1]] is "(" or "[";
        if (!isBracketed && !isBeforeBracket)
            return;
        use.IsExplained = true;
        use.IsExplainedAtFirst = isFirst;
        use.Explanation = isFirst ? null
            : isBracketed ? (document[tokens[at - 1]] is "(" or "[" ? FindBefore(document, tokens, at - 2, use.Text) : null)
            : FindAfter(document, tokens, at + 2, use.Text);
    }

    // "Full Name (FN)", read backwards.
    private static TextSpan? FindBefore(Document document, ReadOnlySpan<Token> tokens, int last, string acronym)
    {
        var (letter, skipped) = (acronym.Length - 1, 0);
        for (var at = last; at >= 0 && tokens[at].IsWord; at--)
        {
            if (Begins(document, tokens[at], acronym[letter]))
            {
                skipped = 0;
                if (letter-- == 0)
                    return TextSpan.FromBounds(tokens[at].Span.Start, tokens[last].Span.End);
            }
            else if (at == last || tokens[at].IsCapitalized || ++skipped > MaxSkipped)
            {
                return null;
            }
        }

        return null;
    }

    // "FN (Full Name)".
    private static TextSpan? FindAfter(Document document, ReadOnlySpan<Token> tokens, int first, string acronym)
    {
        var (letter, skipped) = (0, 0);
        for (var at = first; at < tokens.Length && tokens[at].IsWord; at++)
        {
            if (Begins(document, tokens[at], acronym[letter]))
            {
                skipped = 0;
                if (++letter == acronym.Length)
                    return TextSpan.FromBounds(tokens[first].Span.Start, tokens[at].Span.End);
            }
            else if (at == first || tokens[at].IsCapitalized || ++skipped > MaxSkipped)
            {
                return null;
            }
        }

        return null;
    }

    private static bool Begins(Document document, Token token, char letter) =>
        document[token] is [var initial, ..] && char.ToUpperInvariant(initial) == letter && !IsCapitals(token);
}
