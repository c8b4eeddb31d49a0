namespace ContentLint.Languages;

/// <summary>Numbers words while rules and profiles are read; <see cref="Build"/> freezes what was numbered so far.</summary>
public sealed class VocabularyBuilder
{
    // Number 0 is kept for the words that nobody names.
    private readonly List<string> _entries = [string.Empty];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a word or, with a final '*', of a prefix pattern; the same for the same text, case aside.</summary>
    public int Add(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (_numbers.TryGetValue(word, out var number))
            return number;
        number = _entries.Count;
        _entries.Add(word);
        _numbers.Add(word, number);
        return number;
    }

    public Vocabulary Build() => new(_entries);
}
