namespace ContentLint.Languages;

/// <summary>Numbers words while rules and profiles are read; <see cref="Build"/> freezes what was numbered so far.</summary>
public sealed class VocabularyBuilder
{
    private const int ExpectedWords = 16_384;

    // Number 0 is kept for the words that nobody names.
    private readonly List<string> _entries = new(ExpectedWords) { string.Empty };
    private readonly Dictionary<string, int> _numbers = new(ExpectedWords, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public VocabularyBuilder() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word or, with a final '*', of a prefix pattern; the same for the same text, case aside.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            throw new ArgumentException("A word has at least one character.", nameof(word));
        if (_bySpan.TryGetValue(word, out var number))
            return number;
        var entry = word.ToString();
        number = _entries.Count;
        _entries.Add(entry);
        _numbers.Add(entry, number);
        return number;
    }

    public Vocabulary Build() => new(_entries, _numbers);
}
