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
    /// <summary>The text of each file that <see cref="Errors"/> is about, by its path.</summary>
    public ImmutableDictionary<string, string> FaultyFiles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Differs for sets whose files, other than the built-in ones, differ.</summary>
    internal Lazy<string> Fingerprint { get; init; } = new(string.Empty);

    /// <summary>By id, or by name in kebab-case or PascalCase, letter case aside.</summary>
    public Rule? Find(string idOrName) => Rules.FirstOrDefault(rule =>
        string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Descriptor.PascalName, idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Checks what loading takes on trust in the built-in rules: regular expressions, and that a good example is a near miss.
    /// The user's rules went through it when they were loaded.
    /// </summary>
    public ImmutableArray<RuleError> Validate() => [.. Rules.SelectMany(rule => rule.Checks.Run())];
}
