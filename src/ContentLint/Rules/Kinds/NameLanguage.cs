using System.Buffers;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>What one language knows about names: which words are none, and which letters sound alike in them.</summary>
internal sealed class NameLanguage
{
    /// <summary>Longer words are no names.</summary>
    public const int LongestName = 40;

    public const int LongestFolded = 4 * LongestName;

    // Words of these alone end in nothing that is written with a mark, and hold nothing invisible.
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly LanguageProfile _profile;
    private readonly ulong _office;
    private readonly ImmutableArray<(AffixStripper Affixes, Lazy<Lexicon> Lexicon)> _lexicons;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly ImmutableArray<string> _endings;
    private readonly NameSpellings _spellings;
    private readonly WordFacts<NameWord> _words;

    public NameLanguage(LanguageProfile profile, RuleCompilation compilation)
    {
        var languages = compilation.Languages.Value;
        _profile = profile;
        _office = profile.MaskOf("office") | profile.MaskOf("title");
        _lexicons =
        [
            .. languages.Profiles.Where(other => compilation.Lexicons.ContainsKey(other.Tag))
                .Select(other => (other.Affixes, compilation.Lexicons[other.Tag])),
        ];
        _known = profile.Data.KnownNames.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = profile.Data.NameEndings;
        _spellings = new(profile.Data.NameSpellings);
        _words = new(ReadAnew);
    }

    /// <param name="document">Where it stands.</param>
    /// <param name="token">A word with a capital, at most <see cref="LongestName"/> long.</param>
    /// <returns><see cref="NameWord.None"/> for a word without a small letter, or with a figure.</returns>
    public NameWord Read(Document document, Token token) => _words.Of(token.Form, document[token], token.Word);

    /// <summary>Whether a word of that number in the vocabulary is an office, a title or a role.</summary>
    public bool IsOffice(int number) => number != 0 && (_profile.ClassesOf(number) & _office) != 0;

    /// <summary>The word without an ending that makes no other name of it.</summary>
    public ReadOnlySpan<char> StripEnding(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(Letters))
            return word;
        foreach (var ending in _endings)
        {
            if (word.Length <= ending.Length + 1 || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = word[..^ending.Length];
            if (Characters.IsHyphen(rest[^1]))
                return rest[..^1];
            if (Characters.IsApostrophe(ending[0]))
                return rest;
        }

        return word;
    }

    public bool IsEnding(ReadOnlySpan<char> letters)
    {
        foreach (var ending in _endings)
        {
            if (letters.Equals(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <inheritdoc cref="NameSpellings.Fold"/>
    public int Fold(ReadOnlySpan<char> word, Span<char> folded) => _spellings.Fold(word, folded);

    /// <inheritdoc cref="NameSpellings.AreOneSound"/>
    public bool DifferInSpelling(string one, string other, int same) => _spellings.AreOneSound(one, other, same);

    private NameWord ReadAnew(ReadOnlySpan<char> word, int number)
    {
        if (word.ContainsAnyInRange('0', '9'))
            return NameWord.None;
        Span<char> seen = stackalloc char[LongestName];
        var text = word.ContainsAnyExcept(Letters) ? StripEnding(LeaveOutInvisible(word, seen)) : word;
        if (!HoldsLower(text))
            return NameWord.None;
        Span<char> folded = stackalloc char[LongestFolded];
        folded = folded[..Fold(text, folded)];
        return new(text.ToString(), folded, NatureOf(text, number), FirstSoundOf(text, folded));
    }

    // What follows a short word may make one sound with all its letters.
    private char FirstSoundOf(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        var letters = 0;
        foreach (var unit in word)
            letters += char.IsLetter(unit) ? 1 : 0;
        return letters < _spellings.LettersOfFirstSound || folded.IsEmpty ? '\0' : folded[0];
    }

    private NameNature NatureOf(ReadOnlySpan<char> word, int number)
    {
        if (_known.Contains(word))
            return NameNature.Known;
        if (number != 0 && (_profile.ClassesOf(number) != 0 || _profile.IsDateName(number)))
            return NameNature.Ordinary;
        foreach (var (affixes, lexicon) in _lexicons)
        {
            if (affixes.TryFind(word, lexicon.Value, out var entry))
                return entry.IsName ? NameNature.Known : NameNature.Ordinary;
        }

        return NameNature.Unknown;
    }

    private static bool HoldsLower(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLower(unit))
                return true;
        }

        return false;
    }

    // Soft hyphens and the like.
    private static ReadOnlySpan<char> LeaveOutInvisible(ReadOnlySpan<char> word, Span<char> seen)
    {
        var length = 0;
        foreach (var unit in word)
        {
            if (Characters.ClassOf(unit) is not CharacterClass.Invisible)
                seen[length++] = unit;
        }

        return seen[..length];
    }
}
