namespace ContentLint.Languages;

/// <summary>
/// Remembers what was found out about the words met last, for findings that depend on the word alone: news has few different words,
/// and a look here is cheaper than one into a lexicon. A word takes the place of another with the same hash. Safe for several
/// threads: an entry is written in one piece and never changed.
/// </summary>
internal sealed class WordMemo<T>
{
    // A power of two; some 100 bytes each when full.
    private const int Size = 1 << 14;

    private readonly Entry?[] _entries = new Entry?[Size];

    /// <param name="word">Letter case counts.</param>
    /// <param name="value">What was remembered.</param>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        if (_entries[PlaceOf(word)] is { } entry && word.SequenceEqual(entry.Word))
        {
            value = entry.Value;
            return true;
        }

        value = default!;
        return false;
    }

    public T Remember(ReadOnlySpan<char> word, T value)
    {
        _entries[PlaceOf(word)] = new(word.ToString(), value);
        return value;
    }

    // FNV-1a over code units: it need not withstand anybody, a collision costs a look into the lexicon.
    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261;
        foreach (var unit in word)
            hash = (hash ^ unit) * 16_777_619;
        return (int)((hash ^ (hash >> 15)) & (Size - 1));
    }

    private sealed record Entry(string Word, T Value);
}
