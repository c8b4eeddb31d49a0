namespace ContentLint.Rules.Kinds;

/// <summary>
/// Picks fingerprints of a text so that two texts with <see cref="Guaranteed"/> words in a row in common share at least
/// one: of the hashes of all runs of <see cref="GramSize"/> words, the least of each <see cref="WindowSize"/> neighbours.
/// </summary>
/// <remarks>
/// S. Schleimer, D. S. Wilkerson, A. Aiken: Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003; robust
/// winnowing, which takes the rightmost of equal hashes and keeps what it took while that is still the least.
/// </remarks>
internal static class Winnowing
{
    public const int GramSize = 3;
    public const int WindowSize = 2;

    /// <summary>The number of common words in a row that always shows.</summary>
    public const int Guaranteed = GramSize + WindowSize - 1;

    private const ulong Base = 0xD6E8_FEB8_6659_FD93;

    // Base to the power of GramSize: what a word weighs when it leaves the run.
    private const ulong Leaving = unchecked(Base * Base * Base);

    /// <summary>Adds the fingerprints in order of place; none for fewer than <see cref="GramSize"/> words.</summary>
    /// <param name="words">The hashes of the words.</param>
    /// <param name="fingerprints">May hold others already.</param>
    public static void Pick(ReadOnlySpan<ulong> words, List<ulong> fingerprints)
    {
        Span<ulong> recent = stackalloc ulong[WindowSize];
        var window = Math.Min(WindowSize, words.Length - GramSize + 1);
        var (hash, least) = (0UL, -1);
        for (var at = 0; at < words.Length; at++)
        {
            hash = (hash * Base) + words[at] - (at < GramSize ? 0 : words[at - GramSize] * Leaving);
            var gram = at - GramSize + 1;
            if (gram < 0)
                continue;
            recent[gram % WindowSize] = hash;
            if (gram < window - 1)
                continue;
            var leastNow = least > gram - window && recent[least % WindowSize] <= hash ? least : FindLeast(recent, gram, window);
            if (leastNow != least)
                fingerprints.Add(recent[leastNow % WindowSize]);
            least = leastNow;
        }
    }

    private static int FindLeast(ReadOnlySpan<ulong> recent, int last, int window)
    {
        var least = last;
        for (var gram = last - 1; gram > last - window; gram--)
        {
            if (recent[gram % WindowSize] < recent[least % WindowSize])
                least = gram;
        }

        return least;
    }
}
