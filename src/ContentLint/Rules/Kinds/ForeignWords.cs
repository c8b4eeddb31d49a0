using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>What one language and one rule know about words of other languages.</summary>
internal sealed class ForeignWords(LanguageProfile profile, WordOrigins origins)
{
    private readonly ulong _function = profile.MaskOf("function");

    public required FrozenSet<int> Introductions { get; init; }

    public required FrozenSet<int> Explanations { get; init; }

    /// <summary>Foreign words that are told by another rule.</summary>
    public required FrozenSet<string> Exceptions { get; init; }

    public ImmutableArray<OtherLanguage> Others => origins.Others;

    /// <summary>The words of a rule's key by language, as numbers.</summary>
    public static FrozenDictionary<string, FrozenSet<int>> ReadWords(RuleNode node, RuleCompilation compilation, string key) =>
        node.TextsByLanguage(key).ToFrozenDictionary(
            language => language.Key,
            language => language.Value.Select(word => compilation.Vocabulary.Add(word.Value)).ToFrozenSet(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>What each language that has a lexicon knows, with the rule's words as <see cref="ReadWords"/> gives them.</summary>
    public static FrozenDictionary<LanguageProfile, ForeignWords> ByLanguage(
        RuleCompilation compilation,
        FrozenDictionary<string, FrozenSet<int>> introductions,
        FrozenDictionary<string, FrozenSet<int>> explanations,
        FrozenDictionary<string, FrozenSet<string>>? exceptions = null) =>
        compilation.Origins.ToFrozenDictionary(
            pair => pair.Key,
            pair => new ForeignWords(pair.Key, pair.Value)
            {
                Introductions = introductions.GetValueOrDefault(pair.Key.Tag, FrozenSet<int>.Empty),
                Explanations = explanations.GetValueOrDefault(pair.Key.Tag, FrozenSet<int>.Empty),
                Exceptions = exceptions?.GetValueOrDefault(pair.Key.Tag) ?? FrozenSet<string>.Empty,
            });

    /// <summary>What the lexicons say of a word.</summary>
    public WordOrigin Of(Document document, in Token token) => origins.Of(document, token);

    /// <summary>Whether the word with the number is a function word of the language.</summary>
    public bool IsFunction(int number) => number != 0 && (profile.ClassesOf(number) & _function) != 0;

    public bool IsException(ReadOnlySpan<char> word) => Exceptions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
