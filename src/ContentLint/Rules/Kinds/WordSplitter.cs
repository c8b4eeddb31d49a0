using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Takes apart what was written in one word and is none: a word that neither lexicons nor affixes know, with a capital inside after a
/// known word, or one part of which is a small word of the language and the other a known word. The shorter the small word, the better
/// known the other must be, for chance makes words of short ones. Compounds of two ordinary words are spelling, and left to that.
/// </summary>
internal sealed class WordSplitter
{
    private const int ShortestWord = 5;
    private const int LongestWord = 40;

    // Small words of fewer letters count only before a capital; of others the rest must be known better.
    private const int ShortestSmallWord = 3;
    private const int LongSmallWord = 5;
    private const int LettersOfShortRest = 3;
    private const int LettersOfRest = 4;
    private const int LettersOfLongRest = 6;
    private const int LettersOfTwoSmall = 7;

    private readonly LanguageProfile _profile;
    private readonly Lazy<Lexicon> _lexicon;
    private readonly WordFacts<WordSplit> _splits;
    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _small;

    public WordSplitter(LanguageProfile profile, Lazy<Lexicon> lexicon)
    {
        (_profile, _lexicon) = (profile, lexicon);
        _splits = new((word, _) => TrySplit(word, out var first, out var second) ? new(first, second, isDependent: false) : new(0, 0, IsDependent(word)));
    }

    public required FrozenSet<string> Words
    {
        init => _small = value.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Beginnings that are written before a capital without a space.</summary>
    public required ImmutableArray<string> Prefixes { get; init; }

    public required FrozenSet<string> Dependent { get; init; }

    /// <summary>Whether brands of the language begin in small letters as often as not: there only small words count before a capital.</summary>
    public required bool HasCamelCase { get; init; }

    public required ImmutableArray<Lazy<Lexicon>> Others { get; init; }

    public bool IsSmall(ReadOnlySpan<char> word) => _small.Contains(word);

    public bool IsDependent(ReadOnlySpan<char> word) => Dependent.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is one of the language, of another one, or a name of the rule's.</summary>
    public bool IsKnown(ReadOnlySpan<char> word)
    {
        if (_profile.Affixes.IsKnown(word, _lexicon.Value) || IsName(word))
            return true;
        foreach (var other in Others)
        {
            if (other.Value.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Where the word falls apart.</summary>
    public WordSplit Split(Document document, in Token token) =>
        _splits.TryGet(token.Form, out var split) ? split : _splits.Of(token.Form, document[token]);

    private bool TrySplit(ReadOnlySpan<char> word, out int first, out int second)
    {
        (first, second) = (0, 0);
        if (word.Length > LongestWord || IsName(word))
            return false;

        // "ter-capturedi": only the last part can have taken in another word.
        var start = word.LastIndexOf('-') + 1;
        word = word[start..];
        if (word.Length < ShortestWord)
            return false;
        var capital = FindCapital(word);
        if (capital < 0 || (capital == 0 && IsKnown(word)) || (start > 0 && char.IsUpper(word[0])))
            return false;
        if (capital > 0 && IsBeforeCapital(word[..capital], word[capital..]))
            first = capital;
        else if (FindName(word) is > 0 and var name)
            first = name;
        else if (capital > 0 || !TrySmall(word, out first, out second))
            return false;
        first += start;
        second += second == 0 ? 0 : start;
        return true;
    }

    // The first capital after a small letter; 0 for none, -1 for a word with anything but letters.
    private static int FindCapital(ReadOnlySpan<char> word)
    {
        var capital = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (!char.IsLetter(word[at]))
                return -1;
            if (capital == 0 && at > 0 && char.IsUpper(word[at]))
            {
                if (!char.IsLower(word[at - 1]))
                    return -1;
                capital = at;
            }
        }

        return capital;
    }

    // "diItalia", "jabatanJuventus", but not "YouTube" or "webOS".
    private bool IsBeforeCapital(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (right.Length < 2 || IsAffix(right))
            return false;
        if (char.IsUpper(left[0]))
            return left.Length >= LongSmallWord && IsSmall(left);
        if (IsSmall(left))
            return true;
        return !HasCamelCase && left.Length >= LettersOfShortRest && !IsPrefix(left) && _lexicon.Value.TryGet(left, out var entry) && entry is { IsLoan: false, IsName: false };
    }

    // "daridetikNews": the name begins in the middle, however it is written.
    private int FindName(ReadOnlySpan<char> word)
    {
        for (var at = LettersOfShortRest; at <= word.Length - LettersOfRest; at++)
        {
            if (IsName(word[at..]) && _lexicon.Value.TryGet(word[..at], out var entry) && !entry.IsName)
                return at;
        }

        return 0;
    }

    private bool TrySmall(ReadOnlySpan<char> word, out int first, out int second)
    {
        (first, second) = (0, 0);
        var isCapitalized = char.IsUpper(word[0]);
        for (var at = ShortestSmallWord; at <= word.Length - ShortestSmallWord; at++)
        {
            var left = word[..at];
            var right = word[at..];
            if ((IsSmall(left) && IsRest(right, left.Length, isCapitalized))
                || (IsSmall(right) && IsRest(left, right.Length, isCapitalized)))
            {
                return !TypingSlips.AreLikely(word, at, _profile.Affixes, _lexicon.Value) && (first = at) > 0;
            }
        }

        if (isCapitalized)
            return false;
        if (IsSmall(word[^2..]) && IsForeign(word[..^2]))
            return (first = word.Length - 2) > 0;
        for (var at = LettersOfRest; at < word.Length - LettersOfRest; at++)
        {
            if (!IsSmall(word[..at]))
                continue;
            for (var next = at + LettersOfShortRest; next <= word.Length - LettersOfRest; next++)
            {
                if (IsSmall(word[next..]) && IsRest(word[at..next], LongSmallWord, isCapitalized: false))
                {
                    (first, second) = (at, next);
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsRest(ReadOnlySpan<char> rest, int lettersOfSmallWord, bool isCapitalized)
    {
        if (isCapitalized && lettersOfSmallWord < LongSmallWord)
            return false;
        if (lettersOfSmallWord + rest.Length >= LettersOfTwoSmall && IsSmall(rest))
            return true;
        var known = _lexicon.Value.TryGet(rest, out var entry) && !IsAffix(rest);
        if (lettersOfSmallWord < LettersOfRest)
            return known && entry is { Commonness: not Commonness.Rare, IsName: false } && rest.Length >= LongSmallWord;
        if (lettersOfSmallWord < LongSmallWord)
            return known && !entry.IsName && rest.Length >= LettersOfRest;
        if (known)
            return rest.Length >= (isCapitalized ? LettersOfRest : LettersOfShortRest);
        return rest.Length >= LettersOfLongRest && (_profile.Affixes.IsKnown(rest, _lexicon.Value) || IsForeign(rest));
    }

    // Foreign words stand in italics, and spaces are lost where those end.
    private bool IsForeign(ReadOnlySpan<char> word)
    {
        if (word.Length < LongSmallWord)
            return false;
        foreach (var other in Others)
        {
            if (other.Value.TryGet(word, out var entry) && entry is { Commonness: Commonness.Common, IsName: false })
                return true;
        }

        return false;
    }

    private bool IsPrefix(ReadOnlySpan<char> part)
    {
        foreach (var prefix in Prefixes)
        {
            if (part.Equals(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsAffix(ReadOnlySpan<char> part)
    {
        foreach (var layer in _profile.Data.Affixes.SuffixLayers)
        {
            foreach (var suffix in layer)
            {
                if (part.Equals(suffix.Text, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private bool IsName(ReadOnlySpan<char> word)
    {
        foreach (var name in Names)
        {
            if (name[^1] == '*'
                ? word.Length > name.Length && word.StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.OrdinalIgnoreCase)
                : word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
