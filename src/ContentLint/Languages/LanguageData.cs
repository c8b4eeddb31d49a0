using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>What a language file (<c>rules/languages/id.yml</c>) says, before words are numbered.</summary>
public sealed record LanguageData
{
    private readonly Lazy<ImmutableSortedDictionary<string, ImmutableArray<string>>> _classes =
        new(ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The BCP 47 tag: "id", "en".</summary>
    public required string Tag { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether texts are found to be in the language; if not, only configuration says so.</summary>
    public bool IsDetected { get; init; } = true;

    /// <summary>
    /// Sets of words by name: "function", "reporting-verb", "pronoun". An entry may end in '*' (prefix pattern) and may hold
    /// several words parted by spaces. Rules of kind sequence name these sets.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Classes
    {
        get => _classes.Value;
        init => _classes = new(value);
    }

    /// <summary>Reads <see cref="Classes"/> when they are first asked for: where their words are numbered already, few ask.</summary>
    internal Func<ImmutableSortedDictionary<string, ImmutableArray<string>>> ReadClasses
    {
        init => _classes = new(value);
    }

    /// <summary>
    /// Words after which a full stop does not end a sentence, without that stop: "dr", "Prof", "a.l". As in all
    /// these lists, an entry with a capital is matched as it is: "Kol" is a colonel, "kol" a cabbage; "dr" is "Dr" and "DR", too.
    /// </summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>Abbreviations that often stand at the end of a sentence: "dll", "Tbk". A capital after one begins a sentence.</summary>
    public ImmutableArray<string> SentenceFinalAbbreviations { get; init; } = [];

    /// <summary>Words that are abbreviations only before a number: "No", "hlm".</summary>
    public ImmutableArray<string> NumberAbbreviations { get; init; } = [];

    /// <summary>Words that a single letter may label, so that it is no initial: "vitamin" (C), "grup" (A).</summary>
    public ImmutableArray<string> LetteredNouns { get; init; } = [];

    /// <summary>
    /// Words that begin sentences and no names: with a capital, after an initial or an abbreviation in several parts, one
    /// shows that a sentence ended there ("U.S. The", but "M. Yusuf").
    /// </summary>
    public ImmutableArray<string> SentenceOpeners { get; init; } = [];

    /// <summary>January first; each entry the ways to write one month, parted by '|': "Agustus|Agt".</summary>
    public ImmutableArray<string> Months { get; init; } = [];

    /// <summary>Monday first; each entry the ways to write one day, parted by '|': "Jumat|Jum'at".</summary>
    public ImmutableArray<string> Weekdays { get; init; } = [];

    /// <summary>Words that stand in a line that is only a date, besides months and weekdays: "pukul", "WIB".</summary>
    public ImmutableArray<string> DateWords { get; init; } = [];

    public DateForms Dates { get; init; } = DateForms.None;

    public NumberForms Numbers { get; init; } = NumberForms.None;

    /// <summary>As <see cref="LinePatterns.Create"/> reads patterns.</summary>
    public ImmutableArray<string> Bylines { get; init; } = [];

    public ImmutableArray<string> Captions { get; init; } = [];

    public AffixRules Affixes { get; init; } = AffixRules.None;

    /// <summary>Foreign words that are right as they are.</summary>
    public ImmutableArray<string> Loanwords { get; init; } = [];

    /// <summary>Letters that spell one sound in names, the old or rare way first: "oe|u", "dj|j".</summary>
    public ImmutableArray<string> NameSpellings { get; init; } = [];

    /// <summary>What may be added to a name without making it another: "nya", "'s".</summary>
    public ImmutableArray<string> NameEndings { get; init; } = [];

    /// <summary>Names of one word that are close to another name and no slip for it: "Iran", "Irak".</summary>
    public ImmutableArray<string> KnownNames { get; init; } = [];
}
