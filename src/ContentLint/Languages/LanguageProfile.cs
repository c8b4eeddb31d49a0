using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>A language as the engine uses it: its data, with each class of words turned into a bit for each word number.</summary>
public sealed class LanguageProfile
{
    private readonly FrozenSet<int> _dateNames;
    private readonly WordList _abbreviations;
    private readonly WordList _sentenceFinalAbbreviations;
    private readonly WordList _numberAbbreviations;
    private readonly WordList _letteredNouns;
    private readonly WordList _sentenceOpeners;

    /// <param name="data">At most 64 classes.</param>
    /// <param name="vocabulary">Holds the words of <paramref name="data"/>: see <see cref="AddWords"/>.</param>
    public LanguageProfile(LanguageData data, Vocabulary vocabulary)
        : this(data, vocabulary, WordClasses.Create(data.Classes, vocabulary))
    {
    }

    /// <param name="data">What the language file says.</param>
    /// <param name="vocabulary">Holds the words of <paramref name="data"/>.</param>
    /// <param name="classes">Those of <paramref name="data"/>, with the numbers of <paramref name="vocabulary"/>.</param>
    internal LanguageProfile(LanguageData data, Vocabulary vocabulary, WordClasses classes)
    {
        Data = data;
        Affixes = new(data.Affixes);
        _dateNames = data.Months.AddRange(data.Weekdays).SelectMany(entry => entry.Split('|')).Select(vocabulary.FindEntry).ToFrozenSet();
        _abbreviations = new(data.Abbreviations);
        _sentenceFinalAbbreviations = new(data.SentenceFinalAbbreviations);
        _numberAbbreviations = new(data.NumberAbbreviations);
        _letteredNouns = new(data.LetteredNouns);
        _sentenceOpeners = new(data.SentenceOpeners);
        Classes = classes;
    }

    public LanguageData Data { get; }

    public string Tag => Data.Tag;

    /// <summary>Which word is in which class.</summary>
    internal WordClasses Classes { get; }

    /// <summary>
    /// Whether the language file has the words by which quotations are attributed; without them nobody can be said to be missing.
    /// </summary>
    public bool KnowsAttribution => MaskOf("reporting-verb") != 0 && MaskOf("pronoun") != 0;

    /// <summary>Finds roots by the language's affixes.</summary>
    public AffixStripper Affixes { get; }

    /// <summary>Numbers every word of a language, those inside entries of several words too.</summary>
    public static void AddWords(LanguageData data, VocabularyBuilder vocabulary)
    {
        foreach (var entry in data.Classes.Values.SelectMany(entries => entries))
        {
            foreach (var word in entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                vocabulary.Add(word);
        }

        foreach (var name in data.Months.AddRange(data.Weekdays).SelectMany(entry => entry.Split('|')).Concat(data.Dates.Words).Concat(data.Numbers.Words))
            vocabulary.Add(name);
    }

    /// <summary>The mask of a class; 0 when the language has no such class, so that no word is ever in it.</summary>
    public ulong MaskOf(string className) => Classes.MaskOf(className);

    /// <summary>One bit for each class that holds the word; entries of several words are not in it.</summary>
    public ulong ClassesOf(int word) => Classes.Of(word);

    /// <summary>Whether a word of that number is the name of a month or of a day.</summary>
    public bool IsDateName(int word) => word != 0 && _dateNames.Contains(word);

    /// <summary>Whether a full stop after the word belongs to it. Words may hold inner full stops.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);

    public bool IsSentenceFinalAbbreviation(ReadOnlySpan<char> word) => _sentenceFinalAbbreviations.Contains(word);

    public bool IsNumberAbbreviation(ReadOnlySpan<char> word) => _numberAbbreviations.Contains(word);

    public bool IsLetteredNoun(ReadOnlySpan<char> word) => _letteredNouns.Contains(word);

    public bool IsSentenceOpener(ReadOnlySpan<char> word) => _sentenceOpeners.Contains(word);

    /// <summary>The entries of a class that hold several words, longest first.</summary>
    public ImmutableArray<string> PhrasesOf(string className) => Classes.PhrasesOf(className);
}
