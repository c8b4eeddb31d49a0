using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>What the lexicons say of words, seen from one language: which are its own, and which another one's.</summary>
internal sealed class WordOrigins
{
    private readonly LanguageProfile _profile;
    private readonly Lazy<Lexicon> _lexicon;
    private readonly ImmutableArray<(AffixStripper Affixes, Lazy<Lexicon> Lexicon)> _others;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _loanwords;
    private readonly WordFacts<WordOrigin> _origins;

    private WordOrigins(LanguageProfile profile, ImmutableArray<LanguageProfile> profiles, RuleCompilation compilation)
    {
        _profile = profile;
        _lexicon = compilation.Lexicons[profile.Tag];
        _others = [.. profiles.Where(other => other != profile).Select(other => (other.Affixes, compilation.Lexicons[other.Tag]))];
        _loanwords = profile.Data.Loanwords.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _origins = new(Read);
        Others = [.. profiles.Where(other => other != profile).Select(other => new OtherLanguage(other, compilation.Lexicons[other.Tag]))];
    }

    /// <summary>The other languages that have a lexicon, by tag.</summary>
    public ImmutableArray<OtherLanguage> Others { get; }

    /// <summary>Those of the languages that have a lexicon.</summary>
    public static FrozenDictionary<LanguageProfile, WordOrigins> CreateAll(RuleCompilation compilation)
    {
        var profiles = compilation.Languages.Value.Profiles.RemoveAll(profile => !compilation.Lexicons.ContainsKey(profile.Tag));
        return profiles.ToFrozenDictionary(profile => profile, profile => new WordOrigins(profile, profiles, compilation));
    }

    /// <param name="document">Where it stands.</param>
    /// <param name="token">A word.</param>
    public WordOrigin Of(Document document, in Token token) =>
        _origins.TryGet(token.Form, out var origin) ? origin : _origins.Of(token.Form, document[token], token.Word);

    private WordOrigin Read(ReadOnlySpan<char> word, int number)
    {
        var isHere = _lexicon.Value.TryGet(word, out var entry);
        var isFound = isHere || _profile.Affixes.TryFind(word, _lexicon.Value, out entry);
        var isLoan = _loanwords.Contains(word);
        var shared = FindOther(word, number, out var isFunction, out var isForeign);
        var traits = WordTraits.Known;
        if (!word.ContainsAnyExceptInRange('a', 'z'))
            traits |= WordTraits.Plain;
        if (isFound || isLoan)
            traits |= WordTraits.Own;
        if (!isFound || entry.IsLoan || entry.IsName || (entry.Commonness is not Commonness.Common && isForeign))
            traits |= WordTraits.StandsOut;
        if (isFound ? entry.IsLoan : isForeign || isLoan)
            traits |= WordTraits.Strange;
        if (isFunction)
            traits |= WordTraits.Function;
        if (isHere ? !entry.IsName : isFound || ((traits & WordTraits.Plain) != 0 && IsKnownElsewhere(word)))
            traits |= WordTraits.Ordinary;
        return new(traits, shared, isFound || isLoan ? -1 : FindClaimant(word, number));
    }

    // The first that has it, as a function word or in its lexicon; whether any has it in the latter is told beside it.
    private int FindOther(ReadOnlySpan<char> word, int number, out bool isFunction, out bool isForeign)
    {
        var found = -1;
        (isFunction, isForeign) = (false, false);
        for (var other = 0; other < Others.Length; other++)
        {
            var (isFunctionHere, isHere) = (Others[other].IsFunction(number), Others[other].Contains(word));
            isForeign |= isHere;
            if (found < 0 && (isFunctionHere || isHere))
                (found, isFunction) = (other, isFunctionHere);
        }

        return found;
    }

    private int FindClaimant(ReadOnlySpan<char> word, int number)
    {
        for (var other = 0; other < Others.Length; other++)
        {
            if (Others[other].Claims(word, number))
                return other;
        }

        return -1;
    }

    private bool IsKnownElsewhere(ReadOnlySpan<char> word)
    {
        foreach (var (affixes, lexicon) in _others)
        {
            if (affixes.IsKnown(word, lexicon.Value))
                return true;
        }

        return false;
    }
}
