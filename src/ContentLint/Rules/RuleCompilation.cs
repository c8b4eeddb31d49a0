using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Rules.Kinds;

namespace ContentLint.Rules;

/// <summary>What all rules of one set share while they are compiled.</summary>
/// <param name="Vocabulary">Numbers the words that rules name.</param>
/// <param name="Languages">
/// The languages of the run, filled after all rules are compiled, since their profiles need the whole vocabulary: an analyzer
/// reads it from <see cref="Analysis.DiagnosticAnalyzer.Initialize"/> on.
/// </param>
public sealed record RuleCompilation(VocabularyBuilder Vocabulary, Lazy<LanguageSet> Languages)
{
    /// <summary>What the search for duplicates reads of words.</summary>
    internal FoldedWords Folded { get; } = new();

    /// <summary>What the lexicons say of words; read from <see cref="Analysis.DiagnosticAnalyzer.Initialize"/> on.</summary>
    internal FrozenDictionary<LanguageProfile, WordOrigins> Origins => field ??= WordOrigins.CreateAll(this);

    /// <summary>What the languages know of names; read from <see cref="Analysis.DiagnosticAnalyzer.Initialize"/> on.</summary>
    internal NameLanguages NameLanguages => field ??= new(this);

    /// <summary>The words that dates are made of; read from <see cref="Analysis.DiagnosticAnalyzer.Initialize"/> on.</summary>
    internal FrozenDictionary<LanguageProfile, DateWords> Dates => field ??= DateWords.Create(Languages.Value);

    /// <summary>What the language files say, ready at once.</summary>
    public required ImmutableArray<LanguageData> LanguageData { get; init; }

    /// <summary>What compiled parts of rules count on; null when every rule is compiled from its text.</summary>
    internal CompiledWords? Words { get; init; }

    /// <summary>By language tag; a language without a lexicon is not in it.</summary>
    public required ImmutableDictionary<string, Lazy<Lexicon>> Lexicons { get; init; }
}
