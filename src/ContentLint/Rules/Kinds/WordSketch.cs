using System.Numerics;

namespace ContentLint.Rules.Kinds;

/// <summary>A bit for each word of a paragraph, several words sharing one: it tells most unlike pairs apart at once.</summary>
/// <param name="Low">The first half of the bits.</param>
/// <param name="High">The other half.</param>
/// <param name="Count">How many words went in.</param>
internal readonly record struct WordSketch(ulong Low, ulong High, int Count)
{
    private const ulong BitsOfHalf = 64;

    public static WordSketch Of(ReadOnlySpan<ulong> words)
    {
        Span<ulong> bits = stackalloc ulong[2];
        foreach (var word in words)
            Mark(bits, word);
        return new(bits[0], bits[1], words.Length);
    }

    /// <summary>Sets the bit of a word in one of the two halves.</summary>
    public static void Mark(Span<ulong> halves, ulong word) =>
        halves[(int)(word / BitsOfHalf % 2)] |= 1UL << (int)(word % BitsOfHalf);

    /// <summary>A number that the words in common cannot exceed.</summary>
    public static int MostCommon(in WordSketch one, in WordSketch other) =>
        Math.Min(one.Count - CountOnlyIn(one, other), other.Count - CountOnlyIn(other, one));

    private static int CountOnlyIn(in WordSketch one, in WordSketch other) =>
        BitOperations.PopCount(one.Low & ~other.Low) + BitOperations.PopCount(one.High & ~other.High);
}
