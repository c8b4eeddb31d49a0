using System.Numerics;

namespace ContentLint.Rules.Kinds;

/// <summary>A bit for each word of a paragraph, several words sharing one: it tells most unlike pairs apart at once.</summary>
/// <param name="Low">The first half of the bits.</param>
/// <param name="High">The other half.</param>
/// <param name="Count">How many words went in.</param>
internal readonly record struct WordSketch(ulong Low, ulong High, int Count)
{
    private const int BitsOfHalf = 64;

    public WordSketch Add(ulong word)
    {
        var bit = 1UL << (int)(word % BitsOfHalf);
        return (word & BitsOfHalf) == 0 ? new(Low | bit, High, Count + 1) : new(Low, High | bit, Count + 1);
    }

    public static WordSketch Of(ReadOnlySpan<ulong> words)
    {
        var sketch = default(WordSketch);
        foreach (var word in words)
            sketch = sketch.Add(word);
        return sketch;
    }

    /// <summary>A number that the words in common cannot exceed.</summary>
    public static int MostCommon(in WordSketch one, in WordSketch other) =>
        Math.Min(one.Count - CountOnlyIn(one, other), other.Count - CountOnlyIn(other, one));

    private static int CountOnlyIn(in WordSketch one, in WordSketch other) =>
        BitOperations.PopCount(one.Low & ~other.Low) + BitOperations.PopCount(one.High & ~other.High);
}
