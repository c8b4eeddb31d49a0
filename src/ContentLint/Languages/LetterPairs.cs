using System.Text;

namespace ContentLint.Languages;

/// <summary>
/// The first two letters of some words, letter case aside: refuses nearly every text that begins with none of them at the price of one
/// look, and none that does. Latin letters are told apart by their last five bits; what is no ASCII may begin with anything.
/// </summary>
internal sealed class LetterPairs
{
    private const int Letters = 32;

    // By the first letter, a bit for each second one.
    private readonly uint[] _seconds = new uint[Letters];

    /// <param name="words">Not empty, each of them.</param>
    public LetterPairs(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!Ascii.IsValid(word.AsSpan(0, Math.Min(word.Length, 2))))
                Array.Fill(_seconds, uint.MaxValue);
            _seconds[word[0] % Letters] |= word.Length == 1 ? uint.MaxValue : 1u << (word[1] % Letters);
        }
    }

    /// <summary>Whether the text may begin with one of the words.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length < 2
        || !char.IsAscii(text[0])
        || !char.IsAscii(text[1])
        || ((_seconds[text[0] % Letters] >> (text[1] % Letters)) & 1) != 0;
}
