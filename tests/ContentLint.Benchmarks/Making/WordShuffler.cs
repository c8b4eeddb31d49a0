using System.Text;

namespace ContentLint.Benchmarks.Making;

/// <summary>
/// Makes other articles of an article: in each paragraph some words change places with others of the paragraph. Length, words, marks
/// and layout stay as they are in real articles, but hardly a paragraph stands twice.
/// </summary>
internal static class WordShuffler
{
    // Of three words one stays, so that phrases survive here and there.
    private const uint Modulus = 3;

    // Numerical Recipes' linear congruential generator: the same articles on every machine.
    private const uint Multiplier = 1_664_525;
    private const uint Increment = 1_013_904_223;

    public static string Shuffle(string text, uint seed)
    {
        var shuffled = new StringBuilder(text.Length);
        var random = (seed * Multiplier) + Increment;
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split(' ');
            for (var at = words.Length - 1; at > 0; at--)
            {
                random = (random * Multiplier) + Increment;
                var other = (int)((random >> 8) % (uint)(at + 1));
                if ((random >> 4) % Modulus != 0 && IsMovable(words[at]) && IsMovable(words[other]))
                    (words[at], words[other]) = (words[other], words[at]);
            }

            shuffled.AppendJoin(' ', words).Append('\n');
        }

        shuffled.Length--;
        return shuffled.ToString();
    }

    // Only plain words: marks would come to stand where no writer sets them.
    private static bool IsMovable(string word) => word.Length > 0 && word.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0;
}
