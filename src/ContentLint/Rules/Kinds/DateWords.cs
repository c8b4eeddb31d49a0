using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The words of one language that dates are made of.</summary>
internal sealed class DateWords
{
    private readonly FrozenDictionary<int, int> _months;
    private readonly FrozenDictionary<int, int> _weekdays;
    private readonly FrozenSet<int> _shortWeekdays;
    private readonly FrozenSet<int> _joints;
    private readonly FrozenSet<int> _eves;
    private readonly FrozenSet<int> _introductions;
    private readonly FrozenSet<int> _ordinals;
    private readonly FrozenSet<int> _clock;
    private readonly FrozenSet<int> _zones;
    private readonly ImmutableArray<string> _weekdayNames;

    private DateWords(LanguageData data, Vocabulary vocabulary)
    {
        Forms = data.Dates;
        _months = Number(data.Months, vocabulary);
        _weekdays = Number(data.Weekdays, vocabulary);
        _weekdayNames = [.. data.Weekdays.Select(entry => entry.Split('|')[0])];
        _shortWeekdays = data.Weekdays
            .SelectMany(entry => entry.Split('|').Where(name => name.Length < 5 && name.Length < entry.IndexOf('|', StringComparison.Ordinal)))
            .Select(vocabulary.FindEntry).ToFrozenSet();
        _joints = ToSet(Forms.Joints);
        _eves = ToSet(Forms.Eves);
        _introductions = ToSet(Forms.Introductions);
        _ordinals = ToSet(Forms.Ordinals);
        _clock = ToSet(Forms.Clock);
        _zones = ToSet(Forms.Zones);

        FrozenSet<int> ToSet(ImmutableArray<string> words) => words.Select(vocabulary.FindEntry).ToFrozenSet();
    }

    public DateForms Forms { get; }

    /// <summary>The languages that have names for months and days.</summary>
    public static FrozenDictionary<LanguageProfile, DateWords> Create(LanguageSet languages) =>
        languages.Profiles
            .Where(profile => profile.Data.Months.Length == 12 && profile.Data.Weekdays.Length == 7)
            .ToFrozenDictionary(profile => profile, profile => new DateWords(profile.Data, languages.Vocabulary));

    /// <summary>1 to 12, or 0.</summary>
    public int MonthOf(Token token) => token.Word == 0 ? 0 : _months.GetValueOrDefault(token.Word);

    /// <summary>1 for Monday to 7 for Sunday, or 0.</summary>
    public int WeekdayOf(Token token) => token.Word == 0 ? 0 : _weekdays.GetValueOrDefault(token.Word);

    /// <summary>Whether the word is the short form of a day of the week, which may be another word too: "Sun".</summary>
    public bool IsShortWeekday(Token token) => _shortWeekdays.Contains(token.Word);

    public bool IsJoint(Token token) => _joints.Contains(token.Word);

    public bool IsEve(Token token) => _eves.Contains(token.Word);

    public bool IsIntroduction(Token token) => _introductions.Contains(token.Word);

    public bool IsOrdinal(Token token) => _ordinals.Contains(token.Word);

    public bool IsClock(Token token) => _clock.Contains(token.Word);

    public bool IsZone(Token token) => _zones.Contains(token.Word);

    /// <param name="weekday">1 for Monday to 7 for Sunday.</param>
    public string NameOf(int weekday) => _weekdayNames[weekday - 1];

    private static FrozenDictionary<int, int> Number(ImmutableArray<string> entries, Vocabulary vocabulary)
    {
        var numbers = new Dictionary<int, int>();
        for (var at = 0; at < entries.Length; at++)
        {
            foreach (var name in entries[at].Split('|'))
                numbers.TryAdd(vocabulary.FindEntry(name), at + 1);
        }

        return numbers.ToFrozenDictionary();
    }
}
