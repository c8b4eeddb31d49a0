using ContentLint.Analysis;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Phrases by language, those of any language with each; built when a block is first looked at.</summary>
internal sealed class WordTries(PhraseList phrases)
{
    private readonly Lazy<Dictionary<string, WordTrie>> _byLanguage = new(() => phrases
        .Languages
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToDictionary(tag => tag, tag => Create(phrases, tag), StringComparer.OrdinalIgnoreCase));

    private readonly Lazy<WordTrie> _any = new(() => Create(phrases, language: null));

    public bool IsEmpty => phrases.IsEmpty;

    public WordTrie For(Block block) =>
        block.Language is { } language && _byLanguage.Value.TryGetValue(language.Tag, out var trie) ? trie : _any.Value;

    private static WordTrie Create(PhraseList phrases, string? language)
    {
        var trie = new WordTrie();
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            if (phrases.LanguageOf(phrase) is not { } tag || tag == language)
                trie.Add(phrases.WordsOf(phrase), phrases.IndexOf(phrase));
        }

        return trie;
    }
}
