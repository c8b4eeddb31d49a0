using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The words of one language that stand beside numbers.</summary>
internal sealed class NumberWords
{
    private readonly FrozenSet<int> _counted;
    private readonly FrozenSet<int> _measured;
    private readonly FrozenSet<int> _scales;
    private readonly FrozenSet<int> _ordinalNouns;
    private readonly FrozenSet<int> _strangers;
    private readonly FrozenSet<int> _clock;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _currencies;
    private readonly int _ordinalPrefix;

    private NumberWords(LanguageData data, Vocabulary vocabulary)
    {
        Forms = data.Numbers;
        _counted = ToSet(Forms.Counted);
        _measured = ToSet(Forms.Measured);
        _scales = ToSet(Forms.Scales);
        _ordinalNouns = ToSet(Forms.OrdinalNouns);
        _strangers = ToSet(Forms.Strangers);
        _clock = ToSet(data.Dates.Clock);
        _ordinalPrefix = Forms.OrdinalPrefix.Length > 0 ? vocabulary.FindEntry(Forms.OrdinalPrefix) : -1;
        _currencies = Forms.Currencies
            .SelectMany(entry => entry.Split('|').Select(sign => KeyValuePair.Create(sign, entry.Split('|')[0])))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        FrozenSet<int> ToSet(ImmutableArray<string> words) => words.Select(vocabulary.FindEntry).ToFrozenSet();
    }

    public NumberForms Forms { get; }

    /// <summary>The languages whose files say how numbers are written.</summary>
    public static FrozenDictionary<LanguageProfile, NumberWords> Create(LanguageSet languages) =>
        languages.Profiles
            .Where(profile => profile.Data.Numbers.Thousands != '\0')
            .ToFrozenDictionary(profile => profile, profile => new NumberWords(profile.Data, languages.Vocabulary));

    public bool IsCounted(Token token) => _counted.Contains(token.Word);

    public bool IsMeasured(Token token) => _measured.Contains(token.Word);

    public bool IsScale(Token token) => _scales.Contains(token.Word);

    public bool IsOrdinalNoun(Token token) => _ordinalNouns.Contains(token.Word);

    public bool IsOrdinalPrefix(Token token) => token.Word == _ordinalPrefix;

    /// <summary>Whether the word is of a variety of the language that writes numbers otherwise.</summary>
    public bool IsStranger(Token token) => token.Word != 0 && _strangers.Contains(token.Word);

    public bool IsClock(Token token) => _clock.Contains(token.Word);

    /// <summary>The right way to write the sign of a currency, or null for another text.</summary>
    public string? FindCurrency(ReadOnlySpan<char> sign) => _currencies.TryGetValue(sign, out var right) ? right : null;
}
