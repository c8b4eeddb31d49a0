using System.Collections.Frozen;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Looks through one document for passages in another language. An article is judged by the language of most of its words; one that
/// is half in another (lyrics with their translation, a bilingual notice) means it so.
/// </summary>
internal readonly ref struct ForeignPassageSearch(Document document, FrozenDictionary<LanguageProfile, ForeignWords> languages)
{
    // In hundredths of the article's words: so many are the article's own language at least, and so many foreign at most.
    private const int LeastShareOfLanguage = 60;
    private const int MostForeignShare = 40;

    // A translator forgets a passage or two; more of them are an article in two languages, or two articles in one file.
    private const int MostPassages = 3;

    // How far before a passage a word may stand that says it is meant: "bertema Better Life for All".
    private const int ReachOfIntroduction = 5;

    // What follows a colon is a list or somebody's words, to the end of the sentence.
    private const int ReachOfColon = 100;

    public void Report(DiagnosticSink sink, DiagnosticDescriptor descriptor)
    {
        if (FindLanguage(out var count) is not { } language || !languages.TryGetValue(language, out var words))
            return;
        List<ForeignPassage>? found = null;
        var foreign = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || document[block.Span].Contains('\uFFFD'))
                continue;
            var passage = new ForeignPassage(document, block.FirstToken, words);
            for (var at = block.FirstToken; at < block.EndToken; at++)
            {
                if (passage.Take(at))
                    continue;
                Add(passage, block, words, ref found, ref foreign);
                passage = new(document, at + 1, words);
            }

            Add(passage, block, words, ref found, ref foreign);
            if (found?.Count > MostPassages)
                return;
        }

        if (found is null || foreign * 100 > count * MostForeignShare)
            return;
        foreach (var passage in found)
            sink.Report(descriptor, passage.Span, LocalizableText.Of(passage.Language), LocalizableText.Of(language.Data.Name));
    }

    private void Add(ForeignPassage passage, Block block, ForeignWords words, ref List<ForeignPassage>? found, ref int foreign)
    {
        if (!passage.IsForeign || IsMeant(passage, block, words))
            return;
        (found ??= []).Add(passage);
        foreign += passage.EndToken - passage.FirstToken;
    }

    // The language of most words, or null when none has enough of them or its author writes as much in another one. The count is in
    // tokens.
    private LanguageProfile? FindLanguage(out int count)
    {
        var counts = new Dictionary<LanguageProfile, int>();
        count = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Language is not { } language || block.Kind is BlockKind.Boilerplate)
                continue;
            var length = block.EndToken - block.FirstToken;
            count += length;
            counts[language] = counts.GetValueOrDefault(language) + length;
        }

        foreach (var (language, own) in counts)
        {
            if (own * 100L >= (long)count * LeastShareOfLanguage)
                return languages.TryGetValue(language, out var words) && IsAuthors(words) ? language : null;
        }

        return null;
    }

    private bool IsAuthors(ForeignWords words)
    {
        var (own, foreign) = (0, 0);
        foreach (ref readonly var token in document.Tokens.AsSpan())
        {
            if (token.Word == 0 || !token.IsWord || token.IsQuoted)
                continue;
            own += words.IsFunction(token.Word) ? 1 : 0;
            foreach (var other in words.Others)
                foreign += other.IsFunction(token.Word) ? 1 : 0;
        }

        return own * 2 >= foreign;
    }

    // Introduced as a title, a motto or a term, or explained: no translator left it.
    private bool IsMeant(ForeignPassage passage, Block block, ForeignWords words)
    {
        var tokens = document.Tokens;
        var near = passage.FirstToken - ReachOfIntroduction;
        for (var at = passage.FirstToken - 1; at >= Math.Max(block.FirstToken, passage.FirstToken - ReachOfColon); at--)
        {
            if (document[tokens[at]] is [':'] || (at >= near && words.Introductions.Contains(tokens[at].Word)))
                return true;
            if (document[tokens[at]] is ['.' or '?' or '!'])
                break;
        }

        return passage.EndToken < block.EndToken
            && (document[tokens[passage.EndToken]] is ['(' or '[', ..] || words.Explanations.Contains(tokens[passage.EndToken].Word));
    }
}
