using System.Collections.Frozen;

namespace ContentLint.Languages;

/// <summary>Stands in until the lexicon branch lands.</summary>
public sealed class Lexicon
{
    private readonly FrozenSet<string> _words = [];

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word.ToString());
}
