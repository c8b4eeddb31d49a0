namespace ContentLint.Text;

/// <summary>
/// Holds texts that are needed again at some time, as those that findings stand in: the first as they are, up to a number of UTF-16 code
/// units, and the others packed, outside of memory. Safe for several threads.
/// </summary>
/// <param name="room">In UTF-16 code units; the first text has room in any case.</param>
internal sealed class TextShelf(long room)
{
    private long _taken;
    private SourceText? _unpacked;

    /// <summary>Where packed texts go. Closed with the last of them.</summary>
    public SpillFile File { get; } = new();

    /// <summary>For a text that was just read: packed later, it would have been moved among what lives long.</summary>
    public void Add(SourceText text)
    {
        if (Interlocked.Add(ref _taken, text.Length) is var taken && taken > room && taken > text.Length)
            text.Pack(this);
    }

    /// <summary>Takes in a text that is unpacked; the one before goes back.</summary>
    public void Hold(SourceText text)
    {
        if (Interlocked.Exchange(ref _unpacked, text) is { } before && before != text)
            before.Pack(this);
    }
}
