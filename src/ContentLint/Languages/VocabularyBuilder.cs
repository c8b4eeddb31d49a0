namespace ContentLint.Languages;

/// <summary>Numbers words while rules and profiles are read; <see cref="Build"/> freezes what was numbered so far.</summary>
public sealed class VocabularyBuilder
{
    private readonly Vocabulary _known;
    private readonly List<string> _added = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    // Number 0 is kept for the words that nobody names.
    public VocabularyBuilder()
        : this(new Vocabulary([string.Empty]))
    {
    }

    /// <param name="known">Its words keep their numbers.</param>
    internal VocabularyBuilder(Vocabulary known)
    {
        _known = known;
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of a word or, with a final '*', of a prefix pattern; the same for the same text, case aside.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            throw new ArgumentException("A word has at least one character.", nameof(word));
        if (_known.FindEntry(word) is > 0 and var known)
            return known;
        if (_bySpan.TryGetValue(word, out var number))
            return number;
        var entry = word.ToString();
        number = _known.Count + _added.Count;
        _added.Add(entry);
        _numbers.Add(entry, number);
        return number;
    }

    public Vocabulary Build() => _added.Count == 0 ? _known : new([.. _known.Entries(), .. _added]);
}
