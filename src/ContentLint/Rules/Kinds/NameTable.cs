using System.Numerics;
using System.Runtime.InteropServices;

namespace ContentLint.Rules.Kinds;

/// <summary>The names of one document by how they are written in lower case. What it holds is kept for the next document.</summary>
internal sealed class NameTable
{
    private readonly List<NameForm> _forms = [];

    // Numbers of forms from 1, found by linear probing; 0 where none is.
    private int[] _slots = [];
    private int _mask;
    private int _count;

    /// <summary>In the order in which they were met.</summary>
    public ReadOnlySpan<NameForm> Forms => CollectionsMarshal.AsSpan(_forms)[.._count];

    /// <summary>Forgets all names.</summary>
    /// <param name="most">How many may come.</param>
    public void Clear(int most)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)most + 1);
        if (_slots.Length < slots)
            _slots = new int[slots];
        else
            Array.Clear(_slots, 0, slots);
        (_mask, _count) = (slots - 1, 0);
    }

    /// <summary>The form of a word, which begins at that token if it is new.</summary>
    public NameForm Find(NameWord word, int token)
    {
        var slot = word.Hash & _mask;
        for (; _slots[slot] is > 0 and var number; slot = (slot + 1) & _mask)
        {
            var known = _forms[number - 1];
            if (ReferenceEquals(known.Word, word) || (known.Word.Hash == word.Hash && known.Lower == word.Lower))
                return known;
        }

        if (_count == _forms.Count)
            _forms.Add(new());
        var form = _forms[_count++];
        form.Begin(word, token);
        _slots[slot] = _count;
        return form;
    }
}
