using System.Collections.Immutable;
using System.Numerics;
using ContentLint.Languages;

namespace ContentLint.Analysis;

/// <summary>
/// All phrases of all rules as one trie over word numbers, walked from each token. A node is a state; the edge from a state by
/// a word is one look-up in a hash table, but from the root one into a table: most words have none from there.
/// </summary>
internal sealed class PhraseAutomaton
{
    private const uint Multiplier = 0x9E37_79B1;

    // By word number, one more than the state that it leads to from the root; 0 for none.
    private readonly int[] _fromRoot;

    // The edges from other states, each in the slot of its hash or the next free one; a free one leads to the root.
    private readonly (int State, int Word, int Next)[] _edges;

    private readonly IReadOnlyList<RegisteredPhrases> _registered;

    // One more than the number of the first phrase that ends in a state, and of the next one that ends where another does; 0 for none.
    private readonly int[] _firstAccepted;
    private readonly int[] _nextAccepted;

    // What was asked for: few of thousands of phrases stand in the articles of a run.
    private readonly ImmutableArray<RegisteredPhrase>[] _accepted;

    private int _states = 1;

    private PhraseAutomaton(IReadOnlyList<RegisteredPhrases> registered)
    {
        _registered = registered;
        var phrases = registered.Sum(list => list.Phrases.Count);
        var words = registered.Sum(list => list.Phrases.WordCount);
        _fromRoot = new int[registered.Select(list => HighestStart(list.Phrases) + 1).DefaultIfEmpty().Max()];
        _edges = new (int, int, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, words - phrases) * 2)];
        _nextAccepted = new int[phrases];
        _firstAccepted = new int[words + 1];
        for (var (list, number) = (registered.Count - 1, phrases); list >= 0; list--)
        {
            // The last one first, so that those of one state are found in their order.
            var added = registered[list].Phrases;
            for (var phrase = added.Count - 1; phrase >= 0; phrase--, number--)
            {
                ref var first = ref _firstAccepted[AddWords(added.WordsOf(phrase))];
                (_nextAccepted[number - 1], first) = (first, number);
            }
        }

        _accepted = new ImmutableArray<RegisteredPhrase>[_states];
    }

    public bool IsEmpty => _states == 1;

    public static PhraseAutomaton Create(IReadOnlyList<RegisteredPhrases> phrases) => new(phrases);

    /// <summary>The state after <paramref name="word"/>, or -1.</summary>
    public int Step(int state, int word)
    {
        if (state == 0)
            return word < _fromRoot.Length ? _fromRoot[word] - 1 : -1;
        var next = _edges[SlotOf(state, word)].Next;
        return next > 0 ? next : -1;
    }

    /// <summary>The phrases that end in a state, in the order in which they were registered.</summary>
    public ImmutableArray<RegisteredPhrase> AcceptedAt(int state)
    {
        if (_firstAccepted[state] == 0)
            return [];
        if (_accepted[state].IsDefault)
            _accepted[state] = [.. NumbersAt(state).Select(PhraseOf)];
        return _accepted[state];
    }

    /// <summary>One bit for each word number: whether a phrase may begin with it, itself or through a pattern.</summary>
    public bool[] FindStarts(Vocabulary vocabulary)
    {
        var starts = new bool[vocabulary.Count];
        for (var word = 0; word < _fromRoot.Length; word++)
        {
            if (_fromRoot[word] == 0)
                continue;
            starts[word] = true;
            foreach (var entry in vocabulary.EntriesOf(word))
                starts[entry] = true;
        }

        return starts;
    }

    private static int HighestStart(PhraseList phrases)
    {
        var highest = 0;
        for (var phrase = 0; phrase < phrases.Count; phrase++)
            highest = Math.Max(highest, phrases.WordsOf(phrase)[0]);
        return highest;
    }

    private int AddWords(ReadOnlySpan<int> words)
    {
        ref var start = ref _fromRoot[words[0]];
        if (start == 0)
            start = ++_states;
        var state = start - 1;
        foreach (var word in words[1..])
        {
            ref var edge = ref _edges[SlotOf(state, word)];
            if (edge.Next == 0)
                edge = (state, word, _states++);
            state = edge.Next;
        }

        return state;
    }

    private int SlotOf(int state, int word)
    {
        var slot = (int)((((uint)state * Multiplier) ^ (uint)word) * Multiplier >> 7) & (_edges.Length - 1);
        while (_edges[slot].Next > 0 && (_edges[slot].State != state || _edges[slot].Word != word))
            slot = (slot + 1) & (_edges.Length - 1);
        return slot;
    }

    private IEnumerable<int> NumbersAt(int state)
    {
        for (var number = _firstAccepted[state]; number > 0; number = _nextAccepted[number - 1])
            yield return number - 1;
    }

    private RegisteredPhrase PhraseOf(int number)
    {
        var list = 0;
        for (; number >= _registered[list].Phrases.Count; list++)
            number -= _registered[list].Phrases.Count;
        return new(_registered[list].Analyzer, _registered[list].Phrases[number], _registered[list].Action);
    }
}
