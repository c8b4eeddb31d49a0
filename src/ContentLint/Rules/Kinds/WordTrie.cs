using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>A few phrases of one rule, looked for at one place after something else was found there.</summary>
internal sealed class WordTrie
{
    private const int BitsOfWord = 64;

    private readonly Dictionary<(int State, int Word), int> _edges = [];

    // By word number a bit: whether a phrase begins with the word or with a pattern that stands for it. Most words begin none.
    private ulong[]? _starts;

    // For each state the lowest index of a phrase that ends there, or -1.
    private readonly List<int> _accepted = [-1];

    /// <summary>In words.</summary>
    public int MaximumLength { get; private set; }

    public void Add(ReadOnlySpan<int> words, int index)
    {
        var state = 0;
        foreach (var word in words)
        {
            if (!_edges.TryGetValue((state, word), out var next))
            {
                next = _accepted.Count;
                _accepted.Add(-1);
                _edges.Add((state, word), next);
            }

            state = next;
        }

        if (_accepted[state] < 0 || index < _accepted[state])
            _accepted[state] = index;
        MaximumLength = Math.Max(MaximumLength, words.Length);
    }

    /// <summary>The longest phrase that begins at token <paramref name="at"/>.</summary>
    /// <param name="tokens">All tokens of the document.</param>
    /// <param name="vocabulary">Knows which patterns a word falls under.</param>
    /// <param name="at">Where the phrase begins.</param>
    /// <param name="end">Where it must have ended: the end of the sentence.</param>
    /// <param name="index">The lowest index of the longest phrases; -1 when there is none.</param>
    /// <returns>Its length in tokens, or 0.</returns>
    public int Match(ReadOnlySpan<Token> tokens, Vocabulary vocabulary, int at, int end, out int index)
    {
        (var length, index) = (0, -1);
        if (at < end && IsSet(_starts ??= FindStarts(vocabulary), tokens[at].Word))
            Walk(tokens[at..end], vocabulary, 0, 0, ref length, ref index);
        return length;
    }

    private static bool IsSet(ulong[] bits, int word) => (bits[word / BitsOfWord] & (1UL << (word % BitsOfWord))) != 0;

    private ulong[] FindStarts(Vocabulary vocabulary)
    {
        var starts = new ulong[(vocabulary.Count / BitsOfWord) + 1];
        foreach (var (_, word) in _edges.Keys.Where(edge => edge.State == 0))
        {
            Set(word);
            foreach (var entry in vocabulary.EntriesOf(word))
                Set(entry);
        }

        return starts;

        void Set(int word) => starts[word / BitsOfWord] |= 1UL << (word % BitsOfWord);
    }

    // As deep as the longest phrase.
    private void Walk(ReadOnlySpan<Token> tokens, Vocabulary vocabulary, int state, int depth, ref int length, ref int index)
    {
        var accepted = _accepted[state];
        if (accepted >= 0 && (depth > length || (depth == length && accepted < index)))
            (length, index) = (depth, accepted);
        if (depth == tokens.Length || tokens[depth].Word == 0)
            return;
        if (_edges.TryGetValue((state, tokens[depth].Word), out var next))
            Walk(tokens, vocabulary, next, depth + 1, ref length, ref index);
        foreach (var pattern in vocabulary.PatternsOf(tokens[depth].Word))
        {
            if (_edges.TryGetValue((state, pattern), out next))
                Walk(tokens, vocabulary, next, depth + 1, ref length, ref index);
        }
    }
}
