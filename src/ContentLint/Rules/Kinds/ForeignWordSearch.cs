using System.Collections.Frozen;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Looks for foreign words in one document.</summary>
internal readonly ref struct ForeignWordSearch(
    Document document, FrozenDictionary<LanguageProfile, ForeignWords> languages, FrozenSet<string> allowed)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int ShortestWord = 4;

    // A word that an article uses so often is its term; a paragraph with so many of them is in another language, or a list.
    private const int UsesOfTerm = 3;
    private const int WordsOfForeignParagraph = 3;

    public void Report(DiagnosticSink sink, DiagnosticDescriptor descriptor)
    {
        List<(int Token, string Language)>? found = null;
        foreach (var block in document.Blocks)
        {
            if (block.Language is null || !languages.TryGetValue(block.Language, out var words))
                continue;
            var before = found?.Count ?? 0;
            if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote)
                SearchBlock(block, words, ref found);
            if (found is not null && found.Count - before >= WordsOfForeignParagraph)
                found.RemoveRange(before, found.Count - before);
        }

        if (found is null)
            return;
        foreach (var (token, language) in found)
        {
            var word = document[document.Tokens[token]].ToString();
            if (CountUses(found, word) < UsesOfTerm && !allowed.Contains(word))
                sink.Report(descriptor, document.Tokens[token].Span, word, language);
        }
    }

    private void SearchBlock(Block block, ForeignWords words, ref List<(int Token, string Language)>? found)
    {
        if (IsLoneWord(block, words))
        {
            (found ??= []).Add((block.FirstToken, "another language"));
            return;
        }

        var tokens = document.TokensOf(block);
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (!IsPlainWord(token) || words.FindOrigin(document[token], token.Word) is not { } origin)
                continue;
            if (!IsMeant(tokens, at, words))
                (found ??= []).Add((block.FirstToken + at, origin.Name));
        }
    }

    // A line of one lower-case word that no lexicon knows: "avots", left by a translator or a scraper.
    private bool IsLoneWord(Block block, ForeignWords words) =>
        block.EndToken - block.FirstToken == 1
        && document.Tokens[block.FirstToken] is var token
        && IsPlainWord(token)
        && token.Span.Length >= ShortestWord
        && !words.IsOwn(document[token]);

    private bool IsPlainWord(Token token)
    {
        const TokenFlags Set = TokenFlags.Quoted | TokenFlags.Emphasized | TokenFlags.Capitalized | TokenFlags.AllCapitals | TokenFlags.Bracketed;
        return token.IsWord && (token.Flags & Set) == 0 && !document[token].ContainsAnyExceptInRange('a', 'z');
    }

    // The author knows that the word is foreign: it is a part of a term or a name, or is introduced, glossed or explained.
    private bool IsMeant(ReadOnlySpan<Token> tokens, int at, ForeignWords words)
    {
        if (at > 0)
        {
            var before = tokens[at - 1];
            if (IsJoined(tokens, at) && StandsOut(before, words) || words.Introductions.Contains(before.Word))
                return true;
            if (QuotationGlyphs.Classify(document[before]) is not QuotationGlyph.None)
                return true;
        }

        if (at + 1 == tokens.Length)
            return false;
        var after = tokens[at + 1];
        return IsJoined(tokens, at + 1) && StandsOut(after, words)
            || words.Explanations.Contains(after.Word)
            || document[after] is ['(' or '[' or '/' or '&', ..]
            || QuotationGlyphs.Classify(document[after]) is not QuotationGlyph.None;
    }

    // Nothing but white space, a hyphen, a slash or an ampersand parts the token from the one before.
    private static bool IsJoined(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address
        && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    private bool StandsOut(Token token, ForeignWords words) =>
        token.Kind is TokenKind.Address || token.IsQuoted
        || token.IsWord && (token.IsCapitalized || words.StandsOut(document[token]));

    private int CountUses(List<(int Token, string Language)> found, string word)
    {
        var uses = 0;
        foreach (var (token, _) in found)
            uses += document[document.Tokens[token]].SequenceEqual(word) ? 1 : 0;
        return uses;
    }
}
