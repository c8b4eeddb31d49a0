namespace ContentLint.Languages;

/// <summary>Numbers by packed form: one place in memory for each search. One thread writes at a time; looking up takes no lock.</summary>
/// <param name="count">Of slots, a power of two.</param>
/// <remarks>The table is open-addressed, and both its size and the steps of a search are bounded: a form may find no room.</remarks>
internal sealed class PackedForms(int count)
{
    private const int MaxSteps = 32;

    private readonly Slot[] _slots = new Slot[count];

    public int Slots => _slots.Length;

    /// <summary>The number of a form, 0 for one that is not there.</summary>
    public int Find(in PackedForm form)
    {
        var slots = _slots;
        for (uint at = form.Hash, end = at + MaxSteps; at != end; at++)
        {
            ref var slot = ref slots[at & (uint)(slots.Length - 1)];
            var number = Volatile.Read(ref slot.Number);
            if (number == 0 || slot.Form == form)
                return number;
        }

        return 0;
    }

    /// <summary>Whether there was room.</summary>
    public bool Add(in PackedForm form, int number)
    {
        for (uint at = form.Hash, end = at + MaxSteps; at != end; at++)
        {
            ref var slot = ref _slots[at & (uint)(_slots.Length - 1)];
            if (slot.Number != 0)
                continue;
            slot.Form = form;
            Volatile.Write(ref slot.Number, number);
            return true;
        }

        return false;
    }

    /// <summary>A table of twice the size with the same forms; one that finds no room there is not in it.</summary>
    public PackedForms Grow()
    {
        var larger = new PackedForms(2 * _slots.Length);
        foreach (var slot in _slots)
        {
            if (slot.Number != 0)
                larger.Add(slot.Form, slot.Number);
        }

        return larger;
    }

    // Written number last, so that a slot with a number is whole.
    private struct Slot
    {
        public PackedForm Form;
        public int Number;
    }
}
