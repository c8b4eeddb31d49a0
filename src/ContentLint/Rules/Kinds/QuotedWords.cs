using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The words of a quotation as it is compared with others: marks aside, and what an editor put in brackets.</summary>
/// <param name="text">What stands in the prose, or the words alone.</param>
/// <param name="places">Where the words stand in the text.</param>
/// <param name="hashes">One for each word, letter case aside.</param>
internal sealed class QuotedWords(string text, TextSpan[] places, ulong[] hashes)
{
    public int Count => hashes.Length;

    public ReadOnlySpan<ulong> Hashes => hashes;

    public ReadOnlySpan<char> this[int word] => text.AsSpan(places[word].Start, places[word].Length);

    /// <summary>Words <paramref name="first"/> to <paramref name="end"/> (exclusive), with a blank between each two.</summary>
    public string Join(int first, int end)
    {
        var words = new List<string>(end - first);
        for (var word = first; word < end; word++)
            words.Add(this[word].ToString());
        return string.Join(' ', words);
    }

    /// <summary>The letters and digits of those words, in lower case, "ks" for "x".</summary>
    public string Letters(int first, int end) => string.Create(CountLetters(first, end), (Words: this, first, end), static (letters, range) =>
    {
        var count = 0;
        for (var word = range.first; word < range.end; word++)
        {
            foreach (var unit in range.Words[word])
            {
                if (unit is 'x' or 'X')
                    (letters[count++], letters[count++]) = ('k', 's');
                else if (char.IsLetterOrDigit(unit))
                    letters[count++] = char.ToLowerInvariant(unit);
            }
        }
    });

    /// <summary>How many of them there are.</summary>
    public int CountLetters(int first, int end)
    {
        var count = 0;
        for (var word = first; word < end; word++)
        {
            foreach (var unit in this[word])
                count += unit is 'x' or 'X' ? 2 : char.IsLetterOrDigit(unit) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a figure or a word with a capital stands among those words; at the beginning of a quotation every word has one.</summary>
    public bool HoldsNameOrFigure(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (this[word].IndexOfAnyInRange('0', '9') >= 0 || word > 0 && char.IsUpper(this[word][0]))
                return true;
        }

        return false;
    }
}
