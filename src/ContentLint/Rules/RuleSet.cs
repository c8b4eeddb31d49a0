using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>All rules and languages of a run. <see cref="Errors"/> holds every rule file that had to be left out.</summary>
public sealed record RuleSet(
    ImmutableArray<Rule> Rules,
    LanguageSet Languages,
    ImmutableDictionary<string, Lazy<Lexicon>> Lexicons,
    ImmutableArray<RuleError> Errors)
{
    /// <summary>By id or by name, letter case aside.</summary>
    public Rule? Find(string idOrName) => Rules.FirstOrDefault(rule =>
        string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase));
}
