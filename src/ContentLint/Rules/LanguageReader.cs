using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>One language file on its way to <see cref="LanguageData"/>.</summary>
internal sealed class LanguageReader
{
    // A class is a bit of a 64-bit word.
    private const int MaximumClasses = 64;

    private readonly RuleNode _node;
    private readonly YamlMap _map;
    private readonly bool _isPacked;

    private LanguageReader(RuleNode node, YamlMap map, bool isPacked)
    {
        _node = node;
        _map = map;
        _isPacked = isPacked;
    }

    public static ImmutableArray<RuleKey> Keys { get; } =
    [
        new("tag", RuleKeyType.Text, "The BCP 47 tag of the language; the file is named for it.") { IsRequired = true },
        new("name", RuleKeyType.Text, "The language's name in English.") { IsRequired = true },
        new("detect", RuleKeyType.Flag, "Whether the words of a text may tell that it is in the language (true, default), or only configuration does (false)."),
        new("classes", RuleKeyType.TextsByName, "Sets of words by name. An entry may end in * (each word that begins so) and may hold several words."),
        new("abbreviations", RuleKeyType.Texts, "Words after which a full stop does not end a sentence, without that stop."),
        new("sentence-final-abbreviations", RuleKeyType.Texts, "Abbreviations that may end a sentence, without their stop."),
        new("number-abbreviations", RuleKeyType.Texts, "Words that are abbreviations only before a number, without their stop."),
        new("lettered-nouns", RuleKeyType.Texts, "Nouns that a single letter follows as a name, not an initial: vitamin C, Blok M."),
        new("sentence-openers", RuleKeyType.Texts, "Words that begin sentences and are no names."),
        new("months", RuleKeyType.Texts, "January first; the ways to write one month parted by |."),
        new("weekdays", RuleKeyType.Texts, "Monday first; the ways to write one day parted by |."),
        DateFormsReader.Key,
        NumberFormsReader.Key,
        AffixReader.Key,
        new("loanwords", RuleKeyType.Texts, "Foreign words that are right as they are."),
        new("name-spellings", RuleKeyType.Texts, "Letters that spell one sound in names, the old or rare way first, parted by |: oe|u, dj|j."),
        new("name-endings", RuleKeyType.Texts, "What may be added to a name without making it another: nya, 's."),
        new("known-names", RuleKeyType.Texts, "Names of one word that are close to another name and no slip for it: Iran, Irak."),
        new("date-words", RuleKeyType.Texts, "Words that stand in a line that is only a date, besides months and weekdays."),
        new("captions", RuleKeyType.Texts, "Lines that tell what a picture shows or whose it is."),
        new("bylines", RuleKeyType.Texts, "How lines begin that name the author, the editor or the agency."),
    ];

    /// <summary>Null after an error.</summary>
    public static LanguageData? Read(RuleFile file, List<RuleError> errors)
    {
        var before = errors.Count;
        if ((file.Packed ?? YamlReader.Read(file.Path, file.Text, errors)) is not { } map)
            return null;
        if (file.Packed is null)
            new RuleKeyChecker(file.Path, [], errors).Check(map, Keys, "a language file");
        if (errors.Count > before)
            return null;
        var data = new LanguageReader(new RuleNode(file.Path, map, errors, []), map, file.Packed is not null).ReadData(file);
        return errors.Count > before ? null : data;
    }

    private LanguageData ReadData(RuleFile file)
    {
        var tag = _node.PlacedText("tag")!.Value;
        if (file.Name != $"{tag.Value}.yml")
            _node.Error(tag, $"the file must be named {tag.Value}.yml for its tag, not {file.Name}");
        if (tag.Value == RuleKeyChecker.AnyLanguage)
            _node.Error(tag, $"'{tag.Value}' stands for every language in rules and cannot be a tag");
        CheckCount("months", 12);
        CheckCount("weekdays", 7);
        var classes = _isPacked ? null : ReadClasses();
        return new()
        {
            Tag = tag.Value,
            Name = _node.Text("name")!,
            IsDetected = !_node.Has("detect") || _node.Flag("detect"),
            ReadClasses = () => classes ?? ReadClasses(),
            Abbreviations = ReadTexts("abbreviations"),
            SentenceFinalAbbreviations = ReadTexts("sentence-final-abbreviations"),
            NumberAbbreviations = ReadTexts("number-abbreviations"),
            LetteredNouns = ReadTexts("lettered-nouns"),
            SentenceOpeners = ReadTexts("sentence-openers"),
            DateWords = ReadTexts("date-words"),
            Bylines = ReadTexts("bylines"),
            Captions = ReadTexts("captions"),
            Months = ReadTexts("months"),
            Weekdays = ReadTexts("weekdays"),
            Dates = _node.Node("dates") is { } dates ? DateFormsReader.Read(dates) : DateForms.None,
            Numbers = _node.Node("numbers") is { } numbers ? NumberFormsReader.Read(numbers) : NumberForms.None,
            Affixes = _node.Node("affixes") is { } affixes ? AffixReader.Read(affixes) : AffixRules.None,
            Loanwords = ReadTexts("loanwords"),
            NameSpellings = ReadSpellings(),
            NameEndings = ReadTexts("name-endings"),
            KnownNames = ReadTexts("known-names"),
        };
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> ReadClasses()
    {
        var classes = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (_map.Find("classes") is not YamlMap map)
            return classes.ToImmutable();
        if (map.Entries.Length > MaximumClasses)
            _node.Error("classes", $"a language has at most {MaximumClasses} classes, not {map.Entries.Length}");
        foreach (var (name, value) in map.Entries)
        {
            if (!RuleFormats.IsName(name.Value))
                _node.Error(name, $"'{name.Value}' is no name of a class: it is lower-case words parted by single hyphens");
            var entries = (YamlList)value;
            if (!_isPacked)
                CheckEntries(entries);
            classes.Add(name.Value, ToTexts(entries));
        }

        return classes.ToImmutable();
    }

    private void CheckEntries(YamlList entries)
    {
        foreach (var entry in entries.Items.Cast<YamlText>())
            CheckEntry(entry.ToRuleText());
    }

    private void CheckEntry(RuleText entry)
    {
        foreach (var word in entry.Value.Split(' '))
        {
            var fault = word.Length == 0 ? $"'{entry.Value}' has a space too many" : RuleFormats.FindWordFault(word);
            if (fault is null)
                continue;
            _node.Error(entry, fault);
            return;
        }
    }

    private void CheckCount(string key, int count)
    {
        if (_node.Has(key) && _node.Texts(key).Length is var found && found != count)
            _node.Error(key, $"'{key}' has {count} entries, not {found}");
    }

    private ImmutableArray<string> ReadSpellings()
    {
        foreach (var text in _node.Texts("name-spellings"))
        {
            if (text.Value.Split('|') is not [{ Length: > 0 }, var kept] || kept.Contains(' ', StringComparison.Ordinal))
                _node.Error(text, $"'{text.Value}' must be two ways of spelling parted by |, as in oe|u");
        }

        return ReadTexts("name-spellings");
    }

    private ImmutableArray<string> ReadTexts(string key) => ToTexts(_map.Find(key));

    private static ImmutableArray<string> ToTexts(YamlValue? value) =>
        value is YamlList list ? ImmutableArray.CreateRange(list.Items, item => ((YamlText)item).Value) : [];
}
