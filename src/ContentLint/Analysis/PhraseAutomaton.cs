using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Analysis;

/// <summary>
/// All phrases of all rules as one trie over word numbers, walked from each token. A node is a state; the edge from a state by
/// a word is one dictionary look-up, and most words have none from the root.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly Dictionary<(int State, int Word), int> _edges = [];
    private readonly ImmutableArray<ImmutableArray<RegisteredPhrase>> _accepted;

    private PhraseAutomaton(IReadOnlyList<RegisteredPhrase> phrases)
    {
        var accepted = new List<List<RegisteredPhrase>> { new() };
        foreach (var registered in phrases)
        {
            var state = 0;
            foreach (var word in registered.Phrase.Words)
            {
                if (!_edges.TryGetValue((state, word), out var next))
                {
                    next = accepted.Count;
                    accepted.Add([]);
                    _edges.Add((state, word), next);
                }

                state = next;
            }

            accepted[state].Add(registered);
        }

        _accepted = [.. accepted.Select(list => list.ToImmutableArray())];
    }

    public bool IsEmpty => _edges.Count == 0;

    public static PhraseAutomaton Create(IReadOnlyList<RegisteredPhrase> phrases) => new(phrases);

    /// <summary>The state after <paramref name="word"/>, or -1.</summary>
    public int Step(int state, int word) => _edges.TryGetValue((state, word), out var next) ? next : -1;

    /// <summary>The phrases that end in a state.</summary>
    public ImmutableArray<RegisteredPhrase> AcceptedAt(int state) => _accepted[state];

    /// <summary>One bit for each word number: whether a phrase may begin with it, itself or through a pattern.</summary>
    public bool[] FindStarts(Vocabulary vocabulary)
    {
        var starts = new bool[vocabulary.Count];
        for (var word = 1; word < starts.Length; word++)
        {
            starts[word] = Step(0, word) >= 0;
            foreach (var pattern in vocabulary.PatternsOf(word))
                starts[word] |= Step(0, pattern) >= 0;
        }

        return starts;
    }
}
