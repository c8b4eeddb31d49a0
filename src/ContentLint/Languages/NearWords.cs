using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>
/// Finds the words of a lexicon that are one edit away from a text, by walking the lexicon's automaton along the text and leaving it once:
/// Oflazer, "Error-tolerant finite-state recognition" (Computational Linguistics 22, 1996), for the distance one.
/// </summary>
internal ref struct NearWords(Lexicon lexicon, ReadOnlySpan<char> text)
{
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<char> _text = text;
    private ImmutableArray<NearWord>.Builder? _found;

    /// <param name="lexicon">The words.</param>
    /// <param name="text">In small letters; itself no word of the lexicon, or it is not among what is found.</param>
    /// <returns>Each word once for each way in which the text can be made of it; in the order of <see cref="NearWord.At"/>.</returns>
    public static ImmutableArray<NearWord> Of(Lexicon lexicon, ReadOnlySpan<char> text) => new NearWords(lexicon, text).Find();

    private ImmutableArray<NearWord> Find()
    {
        var node = 0u;
        for (var at = 0; at <= _text.Length; at++)
        {
            FindShorter(node, at);
            FindSwapped(node, at);
            foreach (var edge in _lexicon.EdgesOf(node))
            {
                if (!_lexicon.TryLetter(edge, out var letter, out var next))
                    continue;
                FindLonger(next, at, letter);
                FindReplaced(next, at, letter);
            }

            if (at == _text.Length || !_lexicon.TryStep(ref node, _text[at]))
                break;
        }

        return _found?.ToImmutable() ?? [];
    }

    // Of a letter that stands several times in a row, the first is the one too many.
    private void FindShorter(uint node, int at)
    {
        if (at == _text.Length || (at > 0 && _text[at] == _text[at - 1]) || !EndsWord(node, at + 1, out var entry))
            return;
        var isDoubled = at + 1 < _text.Length && _text[at] == _text[at + 1];
        Add($"{_text[..at]}{_text[(at + 1)..]}", entry, isDoubled ? SpellingEdit.Doubled : SpellingEdit.Extra, at);
    }

    private void FindSwapped(uint node, int at)
    {
        if (at + 1 >= _text.Length || _text[at] == _text[at + 1])
            return;
        if (_lexicon.TryStep(ref node, _text[at + 1]) && _lexicon.TryStep(ref node, _text[at]) && EndsWord(node, at + 2, out var entry))
            Add($"{_text[..at]}{_text[at + 1]}{_text[at]}{_text[(at + 2)..]}", entry, SpellingEdit.Swapped, at);
    }

    // A letter that should stand several times in a row is missing where the first of them should stand.
    private void FindLonger(uint next, int at, char letter)
    {
        if ((at > 0 && _text[at - 1] == letter) || !EndsWord(next, at, out var entry))
            return;
        var isUndoubled = at < _text.Length && _text[at] == letter;
        Add($"{_text[..at]}{letter}{_text[at..]}", entry, isUndoubled ? SpellingEdit.Undoubled : SpellingEdit.Missing, at);
    }

    private void FindReplaced(uint next, int at, char letter)
    {
        if (at < _text.Length && _text[at] != letter && EndsWord(next, at + 1, out var entry))
            Add($"{_text[..at]}{letter}{_text[(at + 1)..]}", entry, SpellingEdit.Replaced, at);
    }

    private readonly bool EndsWord(uint node, int rest, out LexiconEntry entry)
    {
        entry = default;
        foreach (var letter in _text[rest..])
        {
            if (!_lexicon.TryStep(ref node, letter))
                return false;
        }

        return _lexicon.TryEnd(node, out entry);
    }

    private void Add(string word, LexiconEntry entry, SpellingEdit edit, int at) =>
        (_found ??= ImmutableArray.CreateBuilder<NearWord>()).Add(new(word, entry, edit, at));
}
