using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Languages;

namespace ContentLint.Analysis;

/// <summary>
/// All phrases of all rules as one trie over word numbers, walked from each token. A node is a state; the edge from a state by
/// a word is one dictionary look-up, but from the root one into a table: most words have none from there.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly Dictionary<(int State, int Word), int> _edges;

    // By word number, one more than the state that it leads to from the root; 0 for none.
    private readonly int[] _fromRoot;
    private readonly List<int> _firstWords = [];
    private readonly ImmutableArray<RegisteredPhrase>[] _accepted;

    private PhraseAutomaton(IReadOnlyList<RegisteredPhrase> phrases)
    {
        _edges = new(phrases.Count * 2);
        var ends = new int[phrases.Count];
        var states = 1;
        for (var number = 0; number < ends.Length; number++)
            ends[number] = AddWords(phrases[number].Phrase.Words, ref states);
        _fromRoot = new int[_firstWords.DefaultIfEmpty().Max() + 1];
        foreach (var word in _firstWords)
            _fromRoot[word] = _edges[(0, word)] + 1;
        _accepted = new ImmutableArray<RegisteredPhrase>[states];
        Array.Fill(_accepted, []);
        for (var number = 0; number < ends.Length; number++)
            _accepted[ends[number]] = _accepted[ends[number]].Add(phrases[number]);
    }

    public bool IsEmpty => _edges.Count == 0;

    public static PhraseAutomaton Create(IReadOnlyList<RegisteredPhrase> phrases) => new(phrases);

    /// <summary>The state after <paramref name="word"/>, or -1.</summary>
    public int Step(int state, int word)
    {
        if (state == 0)
            return word < _fromRoot.Length ? _fromRoot[word] - 1 : -1;
        return _edges.TryGetValue((state, word), out var next) ? next : -1;
    }

    /// <summary>The phrases that end in a state.</summary>
    public ImmutableArray<RegisteredPhrase> AcceptedAt(int state) => _accepted[state];

    /// <summary>One bit for each word number: whether a phrase may begin with it, itself or through a pattern.</summary>
    public bool[] FindStarts(Vocabulary vocabulary)
    {
        var starts = new bool[vocabulary.Count];
        foreach (var word in _firstWords)
        {
            starts[word] = true;
            foreach (var entry in vocabulary.EntriesOf(word))
                starts[entry] = true;
        }

        return starts;
    }

    private int AddWords(ImmutableArray<int> words, ref int states)
    {
        var state = 0;
        foreach (var word in words)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, (state, word), out var exists);
            if (!exists)
            {
                next = states++;
                if (state == 0)
                    _firstWords.Add(word);
            }

            state = next;
        }

        return state;
    }
}
