using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>How a language writes numbers and amounts of money.</summary>
/// <param name="Thousands">The mark between groups of three digits; '\0' where the language file says nothing.</param>
/// <param name="Fraction">The mark before a fraction.</param>
/// <param name="Counted">Nouns of what is counted whole: "orang".</param>
/// <param name="Measured">Units, and words for large numbers, that may have a fraction before them: "meter".</param>
/// <param name="Scales">Words for large numbers: "juta".</param>
/// <param name="OrdinalPrefix">What a hyphen joins to the digits of an ordinal number: "ke"; empty for none.</param>
/// <param name="OrdinalNouns">Words that an ordinal number follows: "abad".</param>
/// <param name="Currencies">Each entry the ways to write one sign before an amount, parted by '|', the right one first: "US$|USD".</param>
/// <param name="Strangers">
/// Words of a variety of the language that has other marks, as Malay beside Indonesian; an article that holds two of them is left alone.
/// </param>
public sealed record NumberForms(
    char Thousands,
    char Fraction,
    ImmutableArray<string> Counted,
    ImmutableArray<string> Measured,
    ImmutableArray<string> Scales,
    string OrdinalPrefix,
    ImmutableArray<string> OrdinalNouns,
    ImmutableArray<string> Currencies,
    ImmutableArray<string> Strangers)
{
    public static NumberForms None { get; } = new('\0', '\0', [], [], [], string.Empty, [], [], []);

    /// <summary>All the words.</summary>
    public IEnumerable<string> Words =>
        [.. Counted, .. Measured, .. Scales, .. OrdinalNouns, .. Strangers, .. OrdinalPrefix.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
