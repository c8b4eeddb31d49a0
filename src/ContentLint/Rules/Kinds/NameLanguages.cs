using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The languages that know about names: those that have a lexicon, since without one nothing tells a name from a word.</summary>
internal sealed class NameLanguages(RuleCompilation compilation)
{
    private readonly FrozenDictionary<LanguageProfile, NameLanguage> _languages = compilation.Languages.Value.Profiles
        .Where(profile => compilation.Lexicons.ContainsKey(profile.Tag))
        .ToFrozenDictionary(profile => profile, profile => new NameLanguage(profile, compilation));

    /// <summary>That of a block, or null where there is none.</summary>
    public NameLanguage? Find(Block block) =>
        block.Language is { } profile && _languages.TryGetValue(profile, out var language) ? language : null;
}
