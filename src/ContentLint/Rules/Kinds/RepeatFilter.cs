using System.Numerics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Tells which of many hashes cannot stand among them twice, in two to four bytes for each. A hash that does stand there twice is never
/// left out; of the others at most one in eight is kept.
/// </summary>
/// <remarks>A Bloom filter with one hash function for what was seen, and one for what was seen again.</remarks>
internal sealed class RepeatFilter
{
    private const int LeastBitsOfHash = 8;
    private const int LeastBits = 1 << 10;
    private const int MostBits = 1 << 30;

    private readonly ulong[] _seen;
    private readonly ulong[] _repeated;
    private readonly int _shift;

    /// <param name="count">How many hashes there are, at most.</param>
    public RepeatFilter(int count)
    {
        var bits = (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)count * LeastBitsOfHash), LeastBits, MostBits);
        _seen = new ulong[bits / 64];
        _repeated = new ulong[bits / 64];
        _shift = 64 - BitOperations.Log2((uint)bits);
    }

    public void Add(ulong hash)
    {
        var bit = Place(hash);
        var mask = 1UL << (bit & 63);
        ref var seen = ref _seen[bit >> 6];
        if ((seen & mask) != 0)
            _repeated[bit >> 6] |= mask;
        seen |= mask;
    }

    public void AddAll(List<ulong> hashes)
    {
        foreach (var hash in hashes)
            Add(hash);
    }

    /// <summary>Leaves in the list the hashes that may have been added twice; to be called when all are added.</summary>
    public void KeepRepeated(List<ulong> hashes) => hashes.RemoveAll(hash => !MayRepeat(hash));

    /// <summary>About how many different hashes were added twice.</summary>
    public int CountRepeated()
    {
        var count = 0;
        foreach (var bits in _repeated)
            count += BitOperations.PopCount(bits);
        return count;
    }

    /// <summary>Whether the hash may have been added twice; ask when all are added.</summary>
    public bool MayRepeat(ulong hash)
    {
        var bit = Place(hash);
        return (_repeated[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    // The upper bits of a product hang on all bits of the hash.
    private int Place(ulong hash) => (int)((hash * FoldedWord.Multiplier) >> _shift);
}
