using System.Text;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>What a word, with the characters inside and beside it that show nothing, is made of.</summary>
internal readonly ref struct ConfusableWord
{
    private readonly ReadOnlySpan<char> _word;

    public ConfusableWord(ReadOnlySpan<char> text, int start, int end)
    {
        _word = text[start..end];
        for (var at = start; at < end;)
        {
            var characters = Characters.ClassAt(text, at, out var length);
            var unit = text[at];
            if (characters is CharacterClass.Invisible && length == 1)
            {
                if (IsHalfOfMisread(text, at))
                {
                    at++;
                    continue;
                }

                Hidden = Hidden == '\0' ? unit : Hidden;
                var (before, after) = (Neighbour(text, at, -1), Neighbour(text, at, 1));
                JoinsSymbols |= unit == Characters.ZeroWidthJoiner && (before is CharacterClass.Symbol or CharacterClass.Mark || after is CharacterClass.Symbol);
                MayHideSpace |= MayStandForSpace(unit)
                    && before is CharacterClass.Letter or CharacterClass.Digit && after is CharacterClass.Letter or CharacterClass.Digit;
                MayHideSpace |= unit is '\u202D' or '\u202E' or '\u00AD' && after is not (CharacterClass.Letter or CharacterClass.Punctuation);
            }
            else if (length == 2 && LatinLookAlikes.OfMathematical(new Rune(unit, text[at + 1])) != '\0')
            {
                Styled++;
            }
            else if (LatinLookAlikes.IsFullwidth(unit))
            {
                Fullwidth++;
            }
            else if (LatinLookAlikes.OfLigature(unit) is not null)
            {
                Ligatures++;
            }
            else if (LatinLookAlikes.OfLetter(unit) is not '\0' and var latin)
            {
                Letters++;
                LookAlike = LookAlike == '\0' ? unit : LookAlike;
                HasLatinBesideLookAlike |= IsLikeLatin(text, at - 1, latin, unit) || IsLikeLatin(text, at + 1, latin, unit);
            }
            else if (characters is CharacterClass.Letter)
            {
                Letters++;
                Others += IsLatin(unit) ? 0 : 1;
            }

            at += length;
        }
    }

    /// <summary>Latin ones and their look-alikes.</summary>
    public int Letters { get; }

    /// <summary>Letters that are neither Latin nor look so.</summary>
    public int Others { get; }

    /// <summary>The first, or '\0'.</summary>
    public char LookAlike { get; }

    /// <summary>Whether a look-alike stands beside a Latin letter; a Greek one beside one of the same case: not in TNFα.</summary>
    public bool HasLatinBesideLookAlike { get; }

    /// <summary>Letters of mathematics.</summary>
    public int Styled { get; }

    public int Ligatures { get; }

    public int Fullwidth { get; }

    /// <summary>The first character that shows nothing, or '\0'.</summary>
    public char Hidden { get; }

    /// <summary>Whether a joiner makes one sign of two.</summary>
    public bool JoinsSymbols { get; }

    /// <summary>Whether to take out what shows nothing may join two words, or change the order of letters.</summary>
    public bool MayHideSpace { get; }

    public string WithoutHidden()
    {
        var plain = new StringBuilder(_word.Length);
        foreach (var unit in _word)
        {
            if (Characters.ClassOf(unit) is not CharacterClass.Invisible)
                plain.Append(unit);
        }

        return plain.ToString();
    }

    /// <summary>The word in Latin letters, as it looks.</summary>
    public string ToPlain()
    {
        var plain = new StringBuilder(_word.Length);
        for (var at = 0; at < _word.Length;)
        {
            var characters = Characters.ClassAt(_word, at, out var length);
            var unit = _word[at];
            if (length == 2 && LatinLookAlikes.OfMathematical(new Rune(unit, _word[at + 1])) is not '\0' and var letter)
                plain.Append(letter);
            else if (LatinLookAlikes.OfLigature(unit) is { } ligature)
                plain.Append(ligature);
            else if (LatinLookAlikes.IsFullwidth(unit))
                plain.Append(LatinLookAlikes.OfFullwidth(unit));
            else if (LatinLookAlikes.OfLetter(unit) is not '\0' and var latin)
                plain.Append(latin);
            else if (characters is not CharacterClass.Invisible)
                plain.Append(_word.Slice(at, length));
            at += length;
        }

        return plain.ToString();
    }

    private static CharacterClass Neighbour(ReadOnlySpan<char> text, int at, int step)
    {
        at += step;
        if (at < 0 || at >= text.Length)
            return CharacterClass.WhiteSpace;
        if (step < 0 && at > 0 && char.IsLowSurrogate(text[at]))
            at--;
        return Characters.ClassAt(text, at, out _);
    }

    // The soft hyphen is the second character of a letter read in the wrong encoding: another rule's business.
    private static bool IsHalfOfMisread(ReadOnlySpan<char> text, int at) =>
        text[at] == '\u00AD' && at > 0 && text[at - 1] is (>= '\u0080' and <= '\u00BF') or (>= '\u00C2' and <= '\u00DF');

    private static bool MayStandForSpace(char unit) => unit is '\u200B' or '\u200C' or '\uFEFF';

    private static bool IsLikeLatin(ReadOnlySpan<char> text, int at, char latin, char original) =>
        at >= 0 && at < text.Length && char.IsLetter(text[at]) && IsLatin(text[at])
        && (original > '\u03FF' || char.IsUpper(text[at]) == char.IsUpper(latin));

    private static bool IsLatin(char unit) =>
        unit <= '\u024F' || unit is (>= '\u1E00' and <= '\u1EFF') or (>= '\u02B0' and <= '\u02FF') || char.IsSurrogate(unit);
}
