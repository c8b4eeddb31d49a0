using System.Collections.Concurrent;

namespace ContentLint.Languages;

/// <summary>
/// The word forms met so far, numbered from 1 in the order in which they were met; letter case counts. News has few different words:
/// what is found out about one of them is kept by its number (<see cref="WordFacts{T}"/>), and a token needs one look-up however many
/// rules ask about its word. Safe for several threads; looking up takes no lock.
/// </summary>
/// <remarks>
/// Numbers depend on who came first, so nothing that is reported may depend on them. A form beyond the capacity, one that finds no room
/// in the table, and one too long to be a word have number 0 and are read anew each time.
/// </remarks>
public sealed class WordForms
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestForm = 40;

    /// <summary>So many forms make some ten megabytes with all that rules keep about them.</summary>
    public const int Capacity = 1 << 17;

    private const int FirstSlots = 1 << 13;
    private const int MostSlots = 4 * Capacity;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, int> _others = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _otherForms;
    private PackedForms _packed = new(FirstSlots);
    private int _packedCount;
    private int _count;

    public WordForms() => _otherForms = _others.GetAlternateLookup<ReadOnlySpan<char>>();

    private bool IsFull => Volatile.Read(ref _count) == Capacity;

    /// <summary>The number of a form, which it keeps; 0 for a form that is not kept.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (PackedForm.TryPack(form, out var packed))
            return NumberOf(packed);
        if (form.Length > LongestForm || form.IsEmpty)
            return 0;
        return _otherForms.TryGetValue(form, out var found) || IsFull ? found : Add(form);
    }

    internal int NumberOf(in PackedForm form)
    {
        var found = Volatile.Read(ref _packed).Find(form);
        return found > 0 || IsFull ? found : Add(form);
    }

    // Another thread may have added the form, or moved all of them to a larger table, in the meantime.
    private int Add(in PackedForm form)
    {
        lock (_gate)
        {
            var found = _packed.Find(form);
            if (found > 0 || _count == Capacity)
                return found;
            while (2 * (_packedCount + 1) > _packed.Slots || !_packed.Add(form, _count + 1))
            {
                if (_packed.Slots == MostSlots)
                    return 0;
                Volatile.Write(ref _packed, _packed.Grow());
            }

            _packedCount++;
            return ++_count;
        }
    }

    private int Add(ReadOnlySpan<char> form)
    {
        lock (_gate)
        {
            if (_otherForms.TryGetValue(form, out var found) || _count == Capacity)
                return found;
            _otherForms[form] = _count + 1;
            return ++_count;
        }
    }
}
