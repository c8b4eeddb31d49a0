using System.Numerics;
using System.Runtime.InteropServices;

namespace ContentLint.Languages;

/// <summary>
/// The word forms met so far, numbered from 1 in the order in which they were met; letter case counts. News has few different words:
/// what is found out about one of them is kept by its number (<see cref="WordFacts{T}"/>), and a token needs one look-up however many
/// rules ask about its word. Safe for several threads; looking up takes no lock.
/// </summary>
/// <remarks>
/// Numbers depend on who came first, so nothing that is reported may depend on them. The table is open-addressed, and both its size
/// and the steps of a search are bounded: a form that finds no room, or is too long to be a word, has number 0 and is read anew each time.
/// </remarks>
public sealed class WordForms
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestForm = 40;

    /// <summary>So many forms make some ten megabytes with all that rules keep about them.</summary>
    public const int Capacity = 1 << 17;

    private const int FirstSlots = 1 << 13;
    private const int MostSlots = 4 * Capacity;
    private const int MaxSteps = 32;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly Lock _gate = new();
    private Table _table = new(FirstSlots);
    private int _count;

    /// <summary>The number of a form, which it keeps; 0 for a form that is not kept.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm || form.IsEmpty)
            return 0;
        var hash = Hash(form);
        var table = Volatile.Read(ref _table);
        var found = table.Find(form, hash);
        if (found > 0)
            return found;
        return Volatile.Read(ref _count) == Capacity || (found == Table.IsFull && table.Slots == MostSlots) ? 0 : Add(form, hash);
    }

    // Another thread may have added the form, or moved all of them to a larger table, in the meantime.
    private int Add(ReadOnlySpan<char> form, uint hash)
    {
        lock (_gate)
        {
            var found = _table.Find(form, hash);
            if (found > 0 || _count == Capacity)
                return Math.Max(found, 0);
            var kept = form.ToString();
            while (2 * (_count + 1) > _table.Slots || !_table.Add(kept, hash, _count + 1))
            {
                if (_table.Slots == MostSlots)
                    return 0;
                Volatile.Write(ref _table, _table.Grow(_count));
            }

            return ++_count;
        }
    }

    private static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = (ulong)form.Length;
        for (; form.Length >= 4; form = form[4..])
            hash = (BitOperations.RotateLeft(hash, 5) ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(form))) * Multiplier;
        foreach (var unit in form)
            hash = (BitOperations.RotateLeft(hash, 5) ^ unit) * Multiplier;
        return (uint)(hash >> 32);
    }

    // A slot holds a hash above a number and is written in one piece, after the text that the number stands for.
    private sealed class Table(int slots)
    {
        public const int IsFull = -1;

        private readonly ulong[] _slots = new ulong[slots];
        private readonly string[] _forms = new string[Math.Min(slots / 2, Capacity) + 1];

        public int Slots => _slots.Length;

        /// <summary>The number of the form, 0 where there is room for it, <see cref="IsFull"/> where there is none.</summary>
        public int Find(ReadOnlySpan<char> form, uint hash)
        {
            for (var step = 0u; step < MaxSteps; step++)
            {
                var slot = Volatile.Read(ref _slots[(hash + step) & (uint)(_slots.Length - 1)]);
                if (slot == 0)
                    return 0;
                if ((uint)(slot >> 32) == hash && form.SequenceEqual(_forms[(int)slot]))
                    return (int)slot;
            }

            return IsFull;
        }

        public bool Add(string form, uint hash, int number)
        {
            for (var step = 0u; step < MaxSteps; step++)
            {
                ref var slot = ref _slots[(hash + step) & (uint)(_slots.Length - 1)];
                if (slot != 0)
                    continue;
                _forms[number] = form;
                Volatile.Write(ref slot, ((ulong)hash << 32) | (uint)number);
                return true;
            }

            return false;
        }

        // A form that finds no room there gets another number when it is met again.
        public Table Grow(int count)
        {
            var larger = new Table(2 * _slots.Length);
            for (var number = 1; number <= count; number++)
                larger.Add(_forms[number], Hash(_forms[number]), number);
            return larger;
        }
    }
}
