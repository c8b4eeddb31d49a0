using System.Numerics;
using ContentLint.Text;

namespace ContentLint.Languages;

/// <summary>The entries of a vocabulary by number and by text, letter case aside: a hash table in three arrays, so that it need not be built at each start.</summary>
internal sealed class EntryTable
{
    private const uint Multiplier = 0x9E37_79B1;

    private readonly char[] _letters;

    // One more than there are entries: each ends where the next one begins.
    private readonly int[] _starts;

    // A power of two, more than twice the entries: the number of an entry in the slot of its hash or the next free one; 0 in others.
    private readonly int[] _slots;

    /// <param name="entries">The first is for the words that nobody names, and is never found.</param>
    public EntryTable(IReadOnlyList<string> entries)
    {
        _letters = [.. entries.SelectMany(entry => entry)];
        _starts = new int[entries.Count + 1];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2)];
        for (var number = 0; number < entries.Count; number++)
        {
            _starts[number + 1] = _starts[number] + entries[number].Length;
            if (number == 0)
                continue;
            var slot = FirstSlot(entries[number]);
            while (_slots[slot] > 0)
                slot = Next(slot);
            _slots[slot] = number;
        }
    }

    private EntryTable(PackReader pack)
    {
        _letters = pack.ReadArray<char>();
        _starts = pack.ReadArray<int>();
        _slots = pack.ReadArray<int>();
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => _starts.Length - 1;

    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    public static EntryTable Read(PackReader pack) => new(pack);

    public void Write(PackWriter pack)
    {
        pack.WriteArray<char>(_letters);
        pack.WriteArray<int>(_starts);
        pack.WriteArray<int>(_slots);
    }

    /// <summary>The number of the entry, or 0.</summary>
    public int Find(ReadOnlySpan<char> entry)
    {
        for (var slot = FirstSlot(entry); _slots[slot] is > 0 and var number; slot = Next(slot))
        {
            if (this[number].Equals(entry, StringComparison.OrdinalIgnoreCase))
                return number;
        }

        return 0;
    }

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    // Texts that differ in letter case alone have one hash. A letter of two units may have case as well, so all of those are alike here.
    private int FirstSlot(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var unit in text)
        {
            var folded = char.IsAscii(unit) ? unit : char.IsSurrogate(unit) ? '\0' : char.ToUpperInvariant(unit);
            hash = (BitOperations.RotateLeft(hash, 5) ^ (folded | 0x20u)) * Multiplier;
        }

        return (int)(hash >> 7) & (_slots.Length - 1);
    }
}
