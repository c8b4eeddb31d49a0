using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>What can still speak for a text after a rule has hit it: whose words they are, and what stands around them.</summary>
internal sealed class HitConditions
{
    // How many tokens after a hit a link may begin that belongs to it.
    private const int ReachOfLink = 4;

    // A bound for texts without sentence ends: a condition further away than this is about something else.
    private const int Reach = 200;

    private readonly RuleVoice _voice;
    private readonly WordTries _exceptions;
    private readonly WordTries _unless;
    private readonly WordTries _unlessBefore;
    private readonly WordTries _unlessAfter;
    private readonly WordTries _unlessNext;
    private readonly bool _unlessLinked;
    private readonly WordTries _clauseStarts;

    private HitConditions(RuleNode node, PhraseReader phrases)
    {
        _voice = node.Voice;
        _exceptions = new(phrases.Read("exceptions"));
        _unless = new(phrases.Read("unless"));
        _unlessBefore = new(phrases.Read("unless_before"));
        _unlessAfter = new(phrases.Read("unless_after"));
        _unlessNext = new(phrases.Read("unless_next"));
        _unlessLinked = node.Flag("unless_linked");
        _clauseStarts = new(phrases.Read("clause_starts"));
    }

    public static ImmutableArray<RuleKey> Keys { get; } =
    [
        new("exceptions", RuleKeyType.TextsByLanguage, "Phrases that cancel a hit which they overlap. Words, beginnings with *, <classes>."),
        new("unless", RuleKeyType.TextsByLanguage, "Phrases that cancel a hit when they stand anywhere else in its sentence, outside quotation marks. Words, beginnings with *, <classes>."),
        new("unless_before", RuleKeyType.TextsByLanguage, "As unless, but before the hit only, and not right before it, marks aside: in 'said, without evidence,' the hit is about the saying."),
        new("clause_starts", RuleKeyType.TextsByLanguage, "Words that, after a comma, begin a clause of the author's own: what stands before them does not speak for a hit after them."),
        new("unless_after", RuleKeyType.TextsByLanguage, "As unless, but after the hit only."),
        new("unless_next", RuleKeyType.TextsByLanguage, "As unless, but in the next sentence, or the first of the next paragraph."),
        new("unless_linked", RuleKeyType.Flag, "true: a web address or a date in figures in its sentence cancels a hit, and so does a link that begins in it or right after it."),
    ];

    public static ImmutableArray<RuleOption> Options { get; } =
        [new("allow", RuleOptionType.Words, "Texts that are not reported, parted by commas; letter case does not matter.")];

    public static HitConditions Read(RuleNode node, RuleCompilation compilation) => new(node, new PhraseReader(node, compilation));

    /// <summary>Whether tokens <paramref name="first"/> to <paramref name="end"/> (exclusive) of a sentence may be reported.</summary>
    public bool Hold(Document document, int sentence, int first, int end, Vocabulary vocabulary)
    {
        var (_, _, sentenceFirst, sentenceEnd) = document.Sentences[sentence];
        var block = document.BlockOf(document.Sentences[sentence]);
        if (block.Kind is BlockKind.Boilerplate || !HoldsVoice(document.Tokens.AsSpan()[first..end]))
            return false;
        var low = Math.Max(sentenceFirst, first - Reach);
        var high = Math.Min(sentenceEnd, end + Reach);
        var clause = FindClause(document, block, vocabulary, low, first);
        return !Overlaps(document, block, vocabulary, (low, first, end, high))
            && !Holds(_unless, document, block, vocabulary, clause, first)
            && !Holds(_unless, document, block, vocabulary, end, high)
            && !Holds(_unlessBefore, document, block, vocabulary, clause, EndBefore(document, clause, first))
            && !Holds(_unlessAfter, document, block, vocabulary, end, high)
            && !HoldsNext(document, vocabulary, sentence + 1)
            && !(_unlessLinked && HoldsLink(document, (low, first, end, high)));
    }

    private static bool HoldsLink(Document document, (int Low, int First, int End, int High) hit)
    {
        for (var at = hit.Low; at < hit.High; at++)
        {
            var token = document.Tokens[at];
            if (token.Kind is TokenKind.Address || token.Kind is TokenKind.Number && document[token].Contains('/'))
                return true;
        }

        // Where the source spells it otherwise, markup lies inside.
        var last = document.Tokens[Math.Min(hit.High, hit.End + ReachOfLink) - 1];
        return !document.Prose.Map.IsVerbatim(TextSpan.FromBounds(document.Tokens[hit.First].Span.Start, last.Span.End));
    }

    private bool HoldsNext(Document document, Vocabulary vocabulary, int sentence)
    {
        if (_unlessNext.IsEmpty || sentence == document.Sentences.Length)
            return false;
        var next = document.Sentences[sentence];
        var end = Math.Min(next.EndToken, next.FirstToken + Reach);
        return Holds(_unlessNext, document, document.BlockOf(next), vocabulary, next.FirstToken, end);
    }

    private bool HoldsVoice(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (!_voice.Judges(token))
                return false;
        }

        return true;
    }

    private bool Overlaps(Document document, Block block, Vocabulary vocabulary, (int Low, int First, int End, int High) hit)
    {
        if (_exceptions.IsEmpty)
            return false;
        var trie = _exceptions.For(block);
        for (var at = Math.Max(hit.Low, hit.First - trie.MaximumLength + 1); at < hit.End; at++)
        {
            var length = trie.Match(document.Tokens.AsSpan(), vocabulary, at, hit.High, out _);
            if (length > 0 && at + length > hit.First)
                return true;
        }

        return false;
    }

    /// <summary>Where the clause that the hit stands in begins: at the last of the rule's clause starts before it that follows a comma.</summary>
    private int FindClause(Document document, Block block, Vocabulary vocabulary, int low, int first)
    {
        if (_clauseStarts.IsEmpty)
            return low;
        var trie = _clauseStarts.For(block);
        var tokens = document.Tokens.AsSpan();
        for (var at = first; at > low; at--)
        {
            if (!tokens[at].IsQuoted && document.Text[tokens[at - 1].Span.End - 1] == ',' && trie.Match(tokens, vocabulary, at, first, out _) > 0)
                return at;
        }

        return low;
    }

    /// <summary>The place before the last word that stands before a hit.</summary>
    private static int EndBefore(Document document, int low, int first)
    {
        while (first > low && !document.Tokens[first - 1].IsWord)
            first--;
        return Math.Max(low, first - 1);
    }

    private static bool Holds(WordTries phrases, Document document, Block block, Vocabulary vocabulary, int first, int end)
    {
        if (phrases.IsEmpty)
            return false;
        var trie = phrases.For(block);
        var tokens = document.Tokens.AsSpan();
        for (var at = first; at < end; at++)
        {
            if (!tokens[at].IsQuoted && trie.Match(tokens, vocabulary, at, end, out _) > 0)
                return true;
        }

        return false;
    }
}
