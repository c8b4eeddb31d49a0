using System.Collections.Frozen;
using System.Runtime.InteropServices;
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

    // No sentence runs on for so many words without a mark.
    private const int LongestBarePassage = 60;

    // A word that an article uses so often is its term. A paragraph with so many foreign words, accepted loans among them, is in
    // another language, or in the jargon of a trade.
    private const int UsesOfTerm = 3;
    private const int WordsOfForeignParagraph = 4;

    // How a name, a term or somebody else's word is set off.
    private const TokenFlags Set =
        TokenFlags.Quoted | TokenFlags.Emphasized | TokenFlags.Capitalized | TokenFlags.AllCapitals | TokenFlags.Bracketed;

    public void Report(DiagnosticSink sink, DiagnosticDescriptor descriptor)
    {
        List<(int Token, string Language)>? found = null;
        foreach (var block in document.Blocks)
        {
            if (block.Language is null || !languages.TryGetValue(block.Language, out var words))
                continue;
            var before = found?.Count ?? 0;
            if (IsJudged(block))
                SearchBlock(block, words, ref found);
            if (found is not null && found.Count > before && CountStrangers(block, words) >= WordsOfForeignParagraph)
                found.RemoveRange(before, found.Count - before);
        }

        if (found is null)
            return;
        var uses = CountUses(found);
        foreach (var (token, language) in found)
        {
            var word = document[document.Tokens[token]].ToString();
            if (uses[word] < UsesOfTerm && !allowed.Contains(word))
                sink.Report(descriptor, document.Tokens[token].Span, word, LocalizableText.Of(language));
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
            ref readonly var token = ref tokens[at];
            if (!token.IsWord || (token.Flags & Set) != 0)
                continue;
            var origin = words.Of(document, token);
            if (origin.Claimed >= 0 && origin.Is(WordTraits.Plain) && !words.IsException(document[token]) && !IsMeant(tokens, at, words))
                (found ??= []).Add((block.FirstToken + at, words.Others[origin.Claimed].Name));
        }
    }

    private bool IsJudged(Block block) =>
        block.Kind is (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote) && IsPunctuated(block);

    // Without a mark nobody can tell what is quoted: text that lost its punctuation, or characters, is not judged.
    private bool IsPunctuated(Block block)
    {
        if (document[block.Span].Contains('\uFFFD'))
            return false;
        var tokens = document.TokensOf(block);

        // As far on as a passage from the last mark may reach, and back to the next mark.
        for (var (mark, at) = (-1, LongestBarePassage - 1); at < tokens.Length; at = mark + LongestBarePassage)
        {
            var last = mark;
            for (mark = at; tokens[mark].Kind is not TokenKind.Punctuation; mark--)
            {
                if (mark == last + 1)
                    return false;
            }
        }

        return true;
    }

    // A line of one lower-case word that no lexicon knows: "avots", left by a translator or a scraper.
    private bool IsLoneWord(Block block, ForeignWords words) =>
        block.EndToken - block.FirstToken == 1
        && document.Tokens[block.FirstToken] is var token
        && IsPlainWord(token, words)
        && token.Span.Length >= ShortestWord
        && !words.Of(document, token).Is(WordTraits.Own);

    private bool IsPlainWord(Token token, ForeignWords words) =>
        token.IsWord && (token.Flags & Set) == 0 && words.Of(document, token).Is(WordTraits.Plain);

    // The author knows that the word is foreign: it is a part of a term or a name, or is introduced, glossed or explained.
    private bool IsMeant(ReadOnlySpan<Token> tokens, int at, ForeignWords words)
    {
        if (at > 0)
        {
            // Glued to what stands before it, it is half of something else.
            var before = tokens[at - 1];
            if (!tokens[at].HasSpaceBefore)
                return true;
            if (IsJoined(tokens, at) && StandsOut(before, words) || words.Introductions.Contains(before.Word))
                return true;
            if (document[before] is ['/' or '&'] || QuotationGlyphs.Classify(document[before]) is not QuotationGlyph.None)
                return true;
            if (at > 1 && document[before] is [','] && StandsOut(tokens[at - 2], words))
                return true;
            if (at > 1 && IsLink(before, words) && IsForeign(tokens[at - 2], words))
                return true;
        }

        if (at + 1 == tokens.Length)
            return false;
        var after = tokens[at + 1];
        return IsJoined(tokens, at + 1) && StandsOut(after, words)
            || document[after] is [','] && at + 2 < tokens.Length && StandsOut(tokens[at + 2], words)
            || at + 2 < tokens.Length && IsLink(after, words) && IsForeign(tokens[at + 2], words)
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
        || token.IsWord && (token.IsCapitalized || words.Of(document, token).Is(WordTraits.StandsOut));

    // "Ecology dan economy": a short function word links the parts of a list or a term.
    private static bool IsLink(Token token, ForeignWords words) => token.IsWord && token.Span.Length < ShortestWord && words.IsFunction(token.Word);

    private bool IsForeign(Token token, ForeignWords words) => token.IsWord && words.Of(document, token).Is(WordTraits.Strange);

    private int CountStrangers(Block block, ForeignWords words)
    {
        var strangers = 0;
        foreach (var token in document.TokensOf(block))
        {
            if (IsPlainWord(token, words) && words.Of(document, token).Is(WordTraits.Strange))
                strangers++;
        }

        return strangers;
    }

    // How often each of the words was found. A name is a term at once: "the Renew" names what "renew" is a slip for. So is a word that
    // stands in brackets, quotation marks or italics elsewhere: there the article tells its readers what it means.
    private Dictionary<string, int> CountUses(List<(int Token, string Language)> found)
    {
        var uses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byText = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (token, _) in found)
            CollectionsMarshal.GetValueRefOrAddDefault(byText, document[document.Tokens[token]], out _)++;
        foreach (var token in document.Tokens)
        {
            if ((token.Flags & Set) != 0 && byText.ContainsKey(document[token]))
                byText[document[token]] = UsesOfTerm;
        }

        return uses;
    }
}
