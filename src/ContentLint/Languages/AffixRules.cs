using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>How the words of a language are built from roots.</summary>
/// <param name="MaximumPrefixes">How many prefixes a word has at most.</param>
/// <param name="Prefixes">Tried in this order.</param>
/// <param name="SuffixLayers">Outermost first; a word takes at most one suffix of each layer.</param>
/// <param name="Hyphen">What a hyphen inside a word means.</param>
public sealed record AffixRules(
    int MaximumPrefixes,
    ImmutableArray<AffixPrefix> Prefixes,
    ImmutableArray<ImmutableArray<AffixSuffix>> SuffixLayers,
    HyphenUse Hyphen)
{
    public static AffixRules None { get; } = new(0, [], [], HyphenUse.PartOfWord);
}
