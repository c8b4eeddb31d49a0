namespace ContentLint.Rules.Kinds;

/// <summary>A bit for each word of a paragraph, several words sharing one: it tells most unlike pairs apart at once.</summary>
/// <param name="Count">How many words went in.</param>
internal readonly record struct WordSketch(UInt128 Bits, int Count)
{
    public WordSketch Add(ulong word) => new(Bits | (UInt128.One << (int)(word & 127)), Count + 1);

    public static WordSketch Of(IEnumerable<ulong> words) => words.Aggregate(default(WordSketch), (sketch, word) => sketch.Add(word));

    /// <summary>A number that the words in common cannot exceed.</summary>
    public static int MostCommon(WordSketch one, WordSketch other) => Math.Min(
        one.Count - (int)UInt128.PopCount(one.Bits & ~other.Bits),
        other.Count - (int)UInt128.PopCount(other.Bits & ~one.Bits));
}
