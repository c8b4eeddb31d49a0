using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports foreign terms that the language has a word of its own for. Left alone are names, what is quoted, in brackets or in italics,
/// terms that are introduced or explained, and terms beside another foreign word, which are part of a longer one.
/// </summary>
internal sealed class ForeignTerms(
    DiagnosticDescriptor descriptor,
    PhraseTable phrases,
    Lazy<ImmutableArray<string>> replacements,
    HitConditions conditions,
    RuleCompilation compilation)
    : SubstitutionAnalyzer(descriptor, phrases, replacements, conditions, compilation)
{
    private readonly Lazy<FrozenDictionary<string, WordOrigins>> _origins = new(() => compilation.Origins
        .ToFrozenDictionary(pair => pair.Key.Tag, pair => pair.Value, StringComparer.OrdinalIgnoreCase));

    public required FrozenDictionary<string, FrozenSet<int>> Introductions { get; init; }

    public required FrozenDictionary<string, FrozenSet<int>> Explanations { get; init; }

    protected override void Report(in PhraseContext hit, string text)
    {
        var block = hit.Document.BlockOf(hit.Document.Sentences[hit.SentenceIndex]);
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || block.Language is not { } language)
            return;
        if (IsPlain(hit) && !IsMeant(hit, language.Tag) && !IsPartOfTerm(hit, language.Tag))
            base.Report(hit, text);
    }

    // In lower case but for the first word of a sentence or after a dash, and neither in italics nor in brackets.
    private static bool IsPlain(in PhraseContext hit)
    {
        for (var at = hit.FirstToken; at < hit.EndToken; at++)
        {
            const TokenFlags Set = TokenFlags.Emphasized | TokenFlags.Bracketed | TokenFlags.AllCapitals;
            var token = hit.Document.Tokens[at];
            if ((token.Flags & Set) != 0 || (token.IsCapitalized && !IsFirst(hit, at)))
                return false;
        }

        return true;
    }

    // A dateline ends in a dash.
    private static bool IsFirst(in PhraseContext hit, int at) =>
        at == hit.Document.Sentences[hit.SentenceIndex].FirstToken || hit.Document[hit.Document.Tokens[at - 1]] is ['-' or '–' or '—', ..];

    private bool IsMeant(in PhraseContext hit, string language)
    {
        var sentence = hit.Document.Sentences[hit.SentenceIndex];
        var tokens = hit.Document.Tokens;
        return (hit.FirstToken > sentence.FirstToken && Contains(Introductions, language, tokens[hit.FirstToken - 1]))
            || (hit.EndToken < sentence.EndToken && Contains(Explanations, language, tokens[hit.EndToken]));
    }

    private static bool Contains(FrozenDictionary<string, FrozenSet<int>> words, string language, Token token) =>
        words.TryGetValue(language, out var numbers) && numbers.Contains(token.Word);

    // Joined to its neighbours by a hyphen, a slash or an ampersand, explained in brackets, after a name or beside a foreign word.
    private bool IsPartOfTerm(in PhraseContext hit, string language)
    {
        var sentence = hit.Document.Sentences[hit.SentenceIndex];
        var first = hit.Document.Tokens[hit.FirstToken];
        if (hit.FirstToken > sentence.FirstToken)
        {
            var before = hit.Document.Tokens[hit.FirstToken - 1];
            if (!first.HasSpaceBefore || IsJoint(hit.Document[before]) || IsForeign(hit.Document, before, language))
                return true;
            if (before.IsCapitalized && hit.FirstToken - 1 > sentence.FirstToken)
                return true;
        }

        if (hit.EndToken == sentence.EndToken)
            return false;
        var after = hit.Document.Tokens[hit.EndToken];
        return IsJoint(hit.Document[after])
            || hit.Document[after] is ['(' or '[', ..]
            || (after.IsCapitalized && first.IsCapitalized)
            || (after.IsWord && !after.HasSpaceBefore)
            || IsForeign(hit.Document, after, language);
    }

    private static bool IsJoint(ReadOnlySpan<char> text) => text is "/" or "&" or "'" or "’" or "\"" or "“" or "‘";

    private bool IsForeign(Document document, Token token, string language) =>
        token.IsWord && !token.IsCapitalized && _origins.Value.TryGetValue(language, out var origins) && origins.Of(document, token).Is(WordTraits.Strange);
}
