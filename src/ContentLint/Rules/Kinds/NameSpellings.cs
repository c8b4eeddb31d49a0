using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Which letters sound alike in the names of a language.</summary>
internal sealed class NameSpellings
{
    private const int Ascii = 128;

    private readonly ImmutableArray<(string From, string To)> _all;
    private readonly ImmutableArray<(string From, string To)>[] _byLetter = new ImmutableArray<(string, string)>[Ascii];

    // For each letter what is written for it where no longer spelling begins with it, null for the letter itself, and a bit for each
    // second letter of these.
    private readonly string?[] _alone = new string?[Ascii];
    private readonly uint[] _seconds = new uint[Ascii];

    /// <param name="spellings">Each two ways parted by |, the one that is kept last: the first of a list that fits counts.</param>
    public NameSpellings(ImmutableArray<string> spellings)
    {
        _all = [.. spellings.Select(entry => entry.Split('|')).Select(ways => (ways[0], ways[1]))];
        LettersOfFirstSound = _all.Any(spelling => spelling.To.Length == 0)
            ? int.MaxValue
            : _all.Select(spelling => spelling.From.Length).DefaultIfEmpty(1).Max();
        Array.Fill(_byLetter, []);
        foreach (var group in _all.GroupBy(spelling => spelling.From[0] % Ascii))
            _byLetter[group.Key] = [.. group];
        foreach (var (from, to) in _all)
        {
            if (from.Length > 1)
                _seconds[from[0] % Ascii] |= BitOf(from[1]);
            else if (from[0] < Ascii)
                _alone[from[0]] ??= to;
        }
    }

    /// <summary>So many letters of a word tell its first sound, whatever follows.</summary>
    public int LettersOfFirstSound { get; }

    /// <summary>
    /// Writes the letters of a word in lower case, with every sound spelt one way and no letter doubled; hyphens, apostrophes and spaces
    /// are left out. Words for which it writes the same sound alike.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">At least <see cref="NameLanguage.LongestFolded"/> long.</param>
    /// <returns>How many letters were written.</returns>
    public int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        Span<char> lower = stackalloc char[2 * NameLanguage.LongestName];
        lower = lower[..ReadLetters(word[..Math.Min(word.Length, lower.Length)], lower)];
        var length = 0;
        for (var at = 0; at < lower.Length;)
        {
            var letter = lower[at];
            var isAlone = letter < Ascii && (at + 1 == lower.Length || (_seconds[letter] & BitOf(lower[at + 1])) == 0);
            var (from, to) = isAlone ? (1, _alone[letter]) : Find(lower[at..]);
            at += from;
            if (to is null)
            {
                Append(folded, ref length, letter);
                continue;
            }

            foreach (var unit in to)
                Append(folded, ref length, unit);
        }

        return length;
    }

    /// <summary>Whether two words in lower case differ in how one sound is spelt, and in nothing else.</summary>
    /// <param name="one">The one word.</param>
    /// <param name="other">The other word.</param>
    /// <param name="same">How many letters they begin alike with.</param>
    public bool AreOneSound(string one, string other, int same) => IsSpelt(one, other, same) || IsSpelt(other, one, same);

    private bool IsSpelt(string one, string other, int same)
    {
        foreach (var (from, to) in _all)
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

    private static int ReadLetters(ReadOnlySpan<char> word, Span<char> lower)
    {
        var length = 0;
        foreach (var unit in word)
        {
            if (char.IsAsciiLetter(unit))
                lower[length++] = (char)(unit | 0x20);
            else if (char.IsLetter(unit))
                lower[length++] = char.ToLowerInvariant(unit);
        }

        return length;
    }

    // What to write for the sound that the letters begin with, null for the first letter itself, and how many of them it takes.
    private (int From, string? To) Find(ReadOnlySpan<char> letters)
    {
        foreach (var (from, to) in _byLetter[letters[0] % Ascii])
        {
            if (letters.StartsWith(from))
                return (from.Length, to);
        }

        return (1, null);
    }

    private static void Append(Span<char> folded, ref int length, char unit)
    {
        if ((uint)length < (uint)folded.Length && (length == 0 || folded[length - 1] != unit))
            folded[length++] = unit;
    }

    private static uint BitOf(char letter) => 1u << (letter % 32);
}
