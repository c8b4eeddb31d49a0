using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Measuring;

/// <summary>What rules find in one folder of articles without labels.</summary>
/// <param name="Name">Of the folder.</param>
/// <param name="Language">The tag of the language that most of its text is in; null where no profile fits.</param>
/// <param name="Articles">How many were checked.</param>
/// <param name="Sentences">How many they have.</param>
/// <param name="Findings">Of each rule that found something, by id; rules that are off by default were on.</param>
/// <param name="OtherLanguage">Of them those in paragraphs that were read in another language than <paramref name="Language"/>, by rule.</param>
/// <param name="Fixes">What became of the text when all safe fixes were applied.</param>
/// <param name="Failures">Where a rule failed.</param>
public sealed record CorpusWorth(
    string Name,
    string? Language,
    int Articles,
    int Sentences,
    ImmutableSortedDictionary<string, int> Findings,
    ImmutableSortedDictionary<string, int> OtherLanguage,
    FixWorth Fixes,
    ImmutableArray<Diagnostic> Failures)
{
    public double PerThousandSentences(string rule) => Sentences == 0 ? 0 : 1000.0 * Findings.GetValueOrDefault(rule) / Sentences;
}
