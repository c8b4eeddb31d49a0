using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Languages;

/// <summary>A language as the engine uses it: its data, with each class of words turned into a bit for each word number.</summary>
public sealed class LanguageProfile
{
    // By word number, up to the last word of a class.
    private readonly ulong[] _classes;
    private readonly FrozenDictionary<string, int> _classNumbers;
    private readonly FrozenSet<int> _dateNames;
    private readonly WordList _abbreviations;
    private readonly WordList _sentenceFinalAbbreviations;
    private readonly WordList _numberAbbreviations;
    private readonly WordList _letteredNouns;
    private readonly WordList _sentenceOpeners;

    /// <param name="data">At most 64 classes.</param>
    /// <param name="vocabulary">Holds the words of <paramref name="data"/>: see <see cref="AddWords"/>.</param>
    public LanguageProfile(LanguageData data, Vocabulary vocabulary)
        : this(data, vocabulary, FindClasses(data, vocabulary))
    {
    }

    private LanguageProfile(LanguageData data, Vocabulary vocabulary, ulong[] classes)
    {
        Data = data;
        Affixes = new(data.Affixes);
        _classNumbers = data.Classes.Keys.Select((name, number) => (name, number))
            .ToFrozenDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        _dateNames = data.Months.AddRange(data.Weekdays).SelectMany(entry => entry.Split('|')).Select(vocabulary.FindEntry).ToFrozenSet();
        _abbreviations = new(data.Abbreviations);
        _sentenceFinalAbbreviations = new(data.SentenceFinalAbbreviations);
        _numberAbbreviations = new(data.NumberAbbreviations);
        _letteredNouns = new(data.LetteredNouns);
        _sentenceOpeners = new(data.SentenceOpeners);
        _classes = classes;
    }

    public LanguageData Data { get; }

    public string Tag => Data.Tag;

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

    /// <summary>The profile whose classes <see cref="WriteClasses"/> wrote, with the vocabulary that it had.</summary>
    internal static LanguageProfile Read(LanguageData data, Vocabulary vocabulary, PackReader pack)
    {
        var (words, masks) = (pack.ReadArray<int>(), pack.ReadArray<ulong>());
        var classes = words is [.., var last] ? new ulong[last + 1] : [];
        for (var number = 0; number < words.Length; number++)
            classes[words[number]] = masks[number];
        return new(data, vocabulary, classes);
    }

    /// <summary>Writes which words are in which classes.</summary>
    internal void WriteClasses(PackWriter pack)
    {
        int[] words = [.. Enumerable.Range(0, _classes.Length).Where(word => _classes[word] != 0)];
        pack.WriteArray<int>(words);
        pack.WriteArray<ulong>(Array.ConvertAll(words, word => _classes[word]));
    }

    /// <summary>The mask of a class; 0 when the language has no such class, so that no word is ever in it.</summary>
    public ulong MaskOf(string className) =>
        _classNumbers.TryGetValue(className, out var number) ? 1UL << number : 0;

    /// <summary>One bit for each class that holds the word; entries of several words are not in it.</summary>
    public ulong ClassesOf(int word) => word < _classes.Length ? _classes[word] : 0;

    /// <summary>Whether a word of that number is the name of a month or of a day.</summary>
    public bool IsDateName(int word) => word != 0 && _dateNames.Contains(word);

    /// <summary>Whether a full stop after the word belongs to it. Words may hold inner full stops.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);

    public bool IsSentenceFinalAbbreviation(ReadOnlySpan<char> word) => _sentenceFinalAbbreviations.Contains(word);

    public bool IsNumberAbbreviation(ReadOnlySpan<char> word) => _numberAbbreviations.Contains(word);

    public bool IsLetteredNoun(ReadOnlySpan<char> word) => _letteredNouns.Contains(word);

    public bool IsSentenceOpener(ReadOnlySpan<char> word) => _sentenceOpeners.Contains(word);

    /// <summary>The entries of a class that hold several words, longest first.</summary>
    public ImmutableArray<string> PhrasesOf(string className) =>
        Data.Classes.TryGetValue(className, out var entries)
            ? [.. entries.Where(entry => entry.Contains(' ', StringComparison.Ordinal)).OrderByDescending(entry => entry.Length)]
            : [];

    private static ulong[] FindClasses(LanguageData data, Vocabulary vocabulary)
    {
        if (data.Classes.Count > 64)
            throw new ArgumentException("A language has at most 64 classes of words.", nameof(data));
        var classes = new ulong[vocabulary.Count];
        foreach (var (number, entries) in data.Classes.Values.Index())
        {
            foreach (var entry in entries.Where(entry => !entry.Contains(' ', StringComparison.Ordinal)))
                classes[vocabulary.FindEntry(entry)] |= 1UL << number;
        }

        for (var word = 1; word < classes.Length; word++)
        {
            foreach (var pattern in vocabulary.PatternsOf(word))
                classes[word] |= classes[pattern];
        }

        return classes[..(Array.FindLastIndex(classes, mask => mask != 0) + 1)];
    }
}
