using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>The languages of one run, and the vocabulary that they and the rules share.</summary>
public sealed class LanguageSet(Vocabulary vocabulary, IEnumerable<LanguageProfile> profiles)
{
    private readonly FrozenDictionary<string, LanguageProfile> _byTag =
        profiles.ToFrozenDictionary(profile => profile.Tag, StringComparer.OrdinalIgnoreCase);

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The word forms that the texts read with these languages hold.</summary>
    public WordForms Forms { get; private init; } = new();

    /// <summary>Of all languages together.</summary>
    public LinePatterns Lines { get; private init; } = LinePatterns.Create(
        boilerplate: [],
        profiles.SelectMany(profile => profile.Data.Bylines),
        profiles.SelectMany(profile => profile.Data.Captions),
        profiles.SelectMany(profile => profile.Data.Months.AddRange(profile.Data.Weekdays))
            .SelectMany(entry => entry.Split('|'))
            .Concat(profiles.SelectMany(profile => profile.Data.DateWords)));

    /// <summary>By tag.</summary>
    public ImmutableArray<LanguageProfile> Profiles { get; } = [.. profiles.OrderBy(profile => profile.Tag, StringComparer.Ordinal)];

    /// <summary>The same languages, with lines that rules know to be left by a scraper or a publishing system.</summary>
    public LanguageSet With(BoilerplateLines boilerplate) => new(Vocabulary, Profiles) { Lines = Lines.With(boilerplate), Forms = Forms };

    public LanguageProfile? Find(string tag) => _byTag.GetValueOrDefault(tag);
}
