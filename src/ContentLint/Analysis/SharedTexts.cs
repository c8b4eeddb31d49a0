using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Diagnostics;

namespace ContentLint.Analysis;

/// <summary>
/// Keeps once what findings say again and again, article by article: the same words, and the same words beside each other. As Roslyn's
/// StringTable, tables of a fixed size in which a newcomer takes the place of the one before. Safe for several threads, which at worst keep
/// a text twice; what is given back is always equal to what was asked for.
/// </summary>
internal sealed class SharedTexts
{
    // Each table stays below the size from which arrays are kept apart.
    private const int Slots = 1 << 13;

    private readonly string?[] _texts = new string?[Slots];
    private readonly string[]?[] _lists = new string[]?[Slots];
    private readonly LocalizableText[]?[] _arguments = new LocalizableText[]?[Slots];

    public string Share(string text)
    {
        ref var slot = ref _texts[SlotOf(text.GetHashCode(StringComparison.Ordinal))];
        var known = Volatile.Read(ref slot);
        if (known is not null && known == text)
            return known;
        Volatile.Write(ref slot, text);
        return text;
    }

    /// <summary>The text with its arguments, which are those of an equal text where there was one.</summary>
    public LocalizableText Share(LocalizableText text)
    {
        if (!text.IsPhrase)
            return new(Share(text.Format), default);
        if (text.Arguments.IsEmpty)
            return text;
        ref var slot = ref _lists[SlotOf(HashCode.Combine(text.Arguments.Length, text.Arguments[0].GetHashCode(StringComparison.Ordinal)))];
        var known = Volatile.Read(ref slot);
        if (known is null || !known.AsSpan().SequenceEqual(text.Arguments.AsSpan()))
            Volatile.Write(ref slot, known = [.. text.Arguments.Select(Share)]);
        return text with { Arguments = ImmutableCollectionsMarshal.AsImmutableArray(known) };
    }

    public ImmutableArray<LocalizableText> Share(ReadOnlySpan<LocalizableText> arguments)
    {
        if (arguments.IsEmpty)
            return [];
        var hash = new HashCode();
        foreach (var argument in arguments)
            hash.Add(argument.GetHashCode());
        ref var slot = ref _arguments[SlotOf(hash.ToHashCode())];
        var known = Volatile.Read(ref slot);
        if (known is null || !known.AsSpan().SequenceEqual(arguments))
        {
            known = new LocalizableText[arguments.Length];
            for (var at = 0; at < known.Length; at++)
                known[at] = Share(arguments[at]);
            Volatile.Write(ref slot, known);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(known);
    }

    // Of a hash all bits are as good as the lowest.
    private static int SlotOf(int hash) => hash & (Slots - 1);
}
