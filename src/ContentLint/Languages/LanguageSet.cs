using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>The languages of one run, and the vocabulary that they and the rules share.</summary>
public sealed class LanguageSet
{
    private readonly FrozenDictionary<string, LanguageProfile> _byTag;

    public LanguageSet(Vocabulary vocabulary, IEnumerable<LanguageProfile> profiles)
    {
        Vocabulary = vocabulary;
        Profiles = [.. profiles.OrderBy(profile => profile.Tag, StringComparer.Ordinal)];
        _byTag = Profiles.ToFrozenDictionary(profile => profile.Tag, StringComparer.OrdinalIgnoreCase);
        Forms = new();
        Lines = LinePatterns.Create(
            boilerplate: [],
            Profiles.SelectMany(profile => profile.Data.Bylines),
            Profiles.SelectMany(profile => profile.Data.Captions),
            Profiles.SelectMany(profile => profile.Data.Months.AddRange(profile.Data.Weekdays))
                .SelectMany(entry => entry.Split('|'))
                .Concat(Profiles.SelectMany(profile => profile.Data.DateWords)));
    }

    private LanguageSet(LanguageSet other, LinePatterns lines)
    {
        Vocabulary = other.Vocabulary;
        Profiles = other.Profiles;
        _byTag = other._byTag;
        Forms = other.Forms;
        Lines = lines;
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>The word forms that the texts read with these languages hold.</summary>
    public WordForms Forms { get; }

    /// <summary>Of all languages together.</summary>
    public LinePatterns Lines { get; }

    /// <summary>By tag.</summary>
    public ImmutableArray<LanguageProfile> Profiles { get; }

    /// <summary>The same languages, with lines that rules know to be left by a scraper or a publishing system.</summary>
    public LanguageSet With(BoilerplateLines boilerplate) => new(this, Lines.With(boilerplate));

    public LanguageProfile? Find(string tag) => _byTag.GetValueOrDefault(tag);
}
