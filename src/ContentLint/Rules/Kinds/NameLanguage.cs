using System.Collections.Frozen;
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

    private const int FirstLetters = 128;

    private readonly LanguageProfile _profile;
    private readonly ulong _office;
    private readonly ImmutableArray<(AffixStripper Affixes, Lazy<Lexicon> Lexicon)> _lexicons;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly ImmutableArray<string> _endings;
    private readonly ImmutableArray<(string From, string To)> _spellings;
    private readonly WordFacts<NameWord> _words;
    private readonly ImmutableArray<(string From, string To)>[] _spellingsByLetter = new ImmutableArray<(string, string)>[FirstLetters];

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
        _spellings = [.. profile.Data.NameSpellings.Select(entry => entry.Split('|')).Select(ways => (ways[0], ways[1]))];
        _words = new(ReadAnew);
        Array.Fill(_spellingsByLetter, []);
        foreach (var group in _spellings.GroupBy(spelling => spelling.From[0] % FirstLetters))
            _spellingsByLetter[group.Key] = [.. group];
    }

    /// <summary>Those of the languages that have a lexicon: without one, nothing tells a name from a word.</summary>
    public static FrozenDictionary<LanguageProfile, NameLanguage> CreateAll(RuleCompilation compilation) =>
        compilation.Languages.Value.Profiles
            .Where(profile => compilation.Lexicons.ContainsKey(profile.Tag))
            .ToFrozenDictionary(profile => profile, profile => new NameLanguage(profile, compilation));

    /// <param name="document">Where it stands.</param>
    /// <param name="token">A word with a capital, at most <see cref="LongestName"/> long.</param>
    /// <returns><see cref="NameWord.None"/> for a word without a small letter.</returns>
    public NameWord Read(Document document, Token token) => _words.Of(token.Form, document[token], token.Word);

    /// <summary>Whether a word of that number in the vocabulary is an office, a title or a role.</summary>
    public bool IsOffice(int number) => number != 0 && (_profile.ClassesOf(number) & _office) != 0;

    /// <summary>The word without an ending that makes no other name of it.</summary>
    public ReadOnlySpan<char> StripEnding(ReadOnlySpan<char> word)
    {
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

    /// <summary>
    /// The letters of a word in lower case, with every sound spelt one way and no letter doubled; hyphens, apostrophes and
    /// spaces are left out. Names with equal keys sound alike.
    /// </summary>
    public string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestFolded];
        return folded[..Fold(word, folded)].ToString();
    }

    /// <summary>Writes the key of a word and returns its length.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">At least <see cref="LongestFolded"/> long.</param>
    public int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        Span<char> lower = stackalloc char[2 * LongestName];
        var length = 0;
        foreach (var unit in word[..Math.Min(word.Length, lower.Length)])
        {
            if (char.IsLetter(unit))
                lower[length++] = char.ToLowerInvariant(unit);
        }

        lower = lower[..length];
        length = 0;
        for (var at = 0; at < lower.Length;)
        {
            var (from, to) = FindSpelling(lower[at..]);
            if (from == 0)
                Append(folded, ref length, lower[at]);
            foreach (var unit in to)
                Append(folded, ref length, unit);
            at += Math.Max(from, 1);
        }

        return length;
    }

    /// <summary>Whether two words in lower case differ in how one sound is spelt, and in nothing else.</summary>
    /// <param name="same">How many letters they begin alike with.</param>
    public bool DifferInSpelling(string one, string other, int same) =>
        DifferInSpellingOf(one, other, same) || DifferInSpellingOf(other, one, same);

    private NameWord ReadAnew(ReadOnlySpan<char> word, int number)
    {
        Span<char> seen = stackalloc char[LongestName];
        var text = StripEnding(LeaveOutInvisible(word, seen));
        return HoldsLower(text) ? new(text.ToString(), Fold(text), NatureOf(text, number)) : NameWord.None;
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

    private bool DifferInSpellingOf(string one, string other, int same)
    {
        foreach (var (from, to) in _spellings)
        {
            for (var at = Math.Max(0, same - from.Length); at <= same; at++)
            {
                if (one.AsSpan(at).StartsWith(from) && other.AsSpan(at).StartsWith(to)
                    && one.AsSpan(at + from.Length).SequenceEqual(other.AsSpan(at + to.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private (int From, string To) FindSpelling(ReadOnlySpan<char> letters)
    {
        foreach (var (from, to) in _spellingsByLetter[letters[0] % FirstLetters])
        {
            if (letters.StartsWith(from))
                return (from.Length, to);
        }

        return (0, string.Empty);
    }

    private static void Append(Span<char> folded, ref int length, char unit)
    {
        if (length < folded.Length && (length == 0 || folded[length - 1] != unit))
            folded[length++] = unit;
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
