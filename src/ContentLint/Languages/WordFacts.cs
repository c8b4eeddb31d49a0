using System.Runtime.CompilerServices;

namespace ContentLint.Languages;

/// <summary>
/// What was found out about word forms, by their numbers in <see cref="WordForms"/>: for findings that depend on the form alone. Each
/// is found out when it is first asked for. Safe for several threads: both may find out the same, and one of the two results is kept.
/// </summary>
/// <typeparam name="T">
/// A reference or at most eight bytes, so that it is written in one piece; where that takes more than one (eight bytes on a system of 32
/// bits), nothing is kept. Its default is no finding.
/// </typeparam>
internal sealed class WordFacts<T>
{
    private const int FirstRoom = 1 << 12;

    private readonly Lock _gate = new();
    private readonly Reader _read;
    private T[] _facts = [];

    /// <param name="read">Finds out about a form; never gives the default.</param>
    public WordFacts(Reader read)
    {
        if (Unsafe.SizeOf<T>() > sizeof(ulong))
            throw new ArgumentException($"{typeof(T)} cannot be written in one piece.", nameof(read));
        _read = read;
    }

    public delegate T Reader(ReadOnlySpan<char> form, int word);

    /// <param name="number">That of the form, 0 for one that is not kept.</param>
    /// <param name="form">The form itself.</param>
    /// <param name="word">Its number in the vocabulary, where that is known.</param>
    public T Of(int number, ReadOnlySpan<char> form, int word = 0)
    {
        var facts = _facts;
        return (uint)number < (uint)facts.Length && IsKnown(facts[number]) ? facts[number] : Read(number, form, word);
    }

    /// <summary>What was found out before: all that most words need, told without their text.</summary>
    public bool TryGet(int number, out T fact)
    {
        var facts = _facts;
        fact = (uint)number < (uint)facts.Length ? facts[number] : default!;
        return IsKnown(fact);
    }

    private T Read(int number, ReadOnlySpan<char> form, int word)
    {
        var fact = _read(form, word);
        if (number > 0 && Unsafe.SizeOf<T>() <= IntPtr.Size)
            RoomFor(number)[number] = fact;
        return fact;
    }

    // What another thread writes into the old array while it is copied is found out again.
    private T[] RoomFor(int number)
    {
        if (_facts is { } facts && number < facts.Length)
            return facts;
        lock (_gate)
        {
            if (number >= _facts.Length)
            {
                var larger = new T[Math.Max(FirstRoom, 2 * Math.Max(number, _facts.Length))];
                _facts.CopyTo(larger, 0);
                _facts = larger;
            }

            return _facts;
        }
    }

    // Told apart when the type is compiled: a reference is compared with null, anything else bit by bit.
    private static bool IsKnown(T fact) => default(T) is null ? fact is not null : !EqualityComparer<T>.Default.Equals(fact, default);
}
