namespace ContentLint.Languages;

/// <summary>
/// Beginnings of words as a tree over characters, letter case aside, so that most words are told to have none by their first
/// letters. A node is a state; the edge from a state by a character is one dictionary look-up.
/// </summary>
internal sealed class PrefixTree
{
    private readonly Dictionary<(int State, char Character), int> _edges = [];

    // For each state the value of the beginning that ends there, or 0.
    private readonly List<int> _values = [0];

    /// <param name="prefix">Not empty.</param>
    /// <param name="value">Above 0.</param>
    public void Add(ReadOnlySpan<char> prefix, int value)
    {
        var state = 0;
        foreach (var character in prefix)
        {
            var edge = (state, char.ToUpperInvariant(character));
            if (!_edges.TryGetValue(edge, out state))
            {
                state = _values.Count;
                _values.Add(0);
                _edges.Add(edge, state);
            }
        }

        _values[state] = value;
    }

    /// <summary>The value of the longest beginning of the word, or 0.</summary>
    public int FindLongest(ReadOnlySpan<char> word)
    {
        var (state, longest) = (0, 0);
        foreach (var character in word)
        {
            if (!_edges.TryGetValue((state, char.ToUpperInvariant(character)), out state))
                break;
            if (_values[state] > 0)
                longest = _values[state];
        }

        return longest;
    }

    /// <summary>Adds the values of all beginnings of the word, the shortest first.</summary>
    public void FindAll(ReadOnlySpan<char> word, List<int> values)
    {
        var state = 0;
        foreach (var character in word)
        {
            if (!_edges.TryGetValue((state, char.ToUpperInvariant(character)), out state))
                break;
            if (_values[state] > 0)
                values.Add(_values[state]);
        }
    }
}
