using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>What one language knows about words: its own, and those of the others.</summary>
internal sealed class ForeignWords(LanguageProfile profile, Lazy<Lexicon> lexicon)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _loanwords =
        profile.Data.Loanwords.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ulong _function = profile.MaskOf("function");

    public required ImmutableArray<OtherLanguage> Others { get; init; }

    public required FrozenSet<int> Introductions { get; init; }

    public required FrozenSet<int> Explanations { get; init; }

    /// <summary>Foreign words that are told by another rule.</summary>
    public required FrozenSet<string> Exceptions { get; init; }

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
        FrozenDictionary<string, FrozenSet<string>>? exceptions = null)
    {
        var profiles = compilation.Languages.Value.Profiles.RemoveAll(profile => !compilation.Lexicons.ContainsKey(profile.Tag));
        return profiles.ToFrozenDictionary(
            profile => profile,
            profile => new ForeignWords(profile, compilation.Lexicons[profile.Tag])
            {
                Introductions = introductions.GetValueOrDefault(profile.Tag, FrozenSet<int>.Empty),
                Explanations = explanations.GetValueOrDefault(profile.Tag, FrozenSet<int>.Empty),
                Exceptions = exceptions?.GetValueOrDefault(profile.Tag) ?? FrozenSet<string>.Empty,
                Others = [.. profiles.Where(other => other != profile).Select(other => new OtherLanguage(other, compilation.Lexicons[other.Tag]))],
            });
    }

    /// <summary>Whether the word, a root of it or an accepted loan is a word of the language.</summary>
    public bool IsOwn(ReadOnlySpan<char> word) =>
        profile.Affixes.TryFind(word, lexicon.Value, out _) || _loanwords.Contains(word);

    /// <summary>Whether the word stands out in the language: unknown, a loan, or a name.</summary>
    public bool StandsOut(ReadOnlySpan<char> word)
    {
        if (!profile.Affixes.TryFind(word, lexicon.Value, out var entry))
            return true;
        if (entry.IsLoan || entry.IsName)
            return true;
        if (entry.Commonness is Commonness.Common)
            return false;
        foreach (var other in Others)
        {
            if (other.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word is a loan, or another language's and not this one's.</summary>
    public bool IsStrange(ReadOnlySpan<char> word)
    {
        if (profile.Affixes.TryFind(word, lexicon.Value, out var entry))
            return entry.IsLoan;
        foreach (var other in Others)
        {
            if (other.Contains(word))
                return true;
        }

        return _loanwords.Contains(word);
    }

    /// <summary>Whether the word with the number is a function word of the language.</summary>
    public bool IsFunction(int number) => number != 0 && (profile.ClassesOf(number) & _function) != 0;

    /// <summary>Another language that has the word, whether this one does or not; null when none has.</summary>
    public OtherLanguage? FindLanguage(ReadOnlySpan<char> word, int number, out bool isFunction)
    {
        foreach (var other in Others)
        {
            isFunction = other.IsFunction(number);
            if (isFunction || other.Contains(word))
                return other;
        }

        isFunction = false;
        return null;
    }

    /// <summary>The language that the word is left over from, or null.</summary>
    public OtherLanguage? FindOrigin(ReadOnlySpan<char> word, int number)
    {
        foreach (var other in Others)
        {
            if (other.Claims(word, number))
                return IsOwn(word) || IsException(word) ? null : other;
        }

        return null;
    }

    private bool IsException(ReadOnlySpan<char> word) => Exceptions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
