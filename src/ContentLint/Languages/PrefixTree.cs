using ContentLint.Text;

namespace ContentLint.Languages;

/// <summary>
/// Beginnings of words as a tree over characters, letter case aside, so that most words are told to have none by their first
/// letters. States are numbered level by level, so that those that one state leads to follow each other.
/// </summary>
internal sealed class PrefixTree
{
    // By state, the character that leads to it.
    private readonly char[] _letters;

    // By state, the first of those that it leads to; one more than there are states, since they end where those of the next one begin.
    private readonly int[] _children;

    // For each state the value of the beginning that ends there, or 0.
    private readonly int[] _values;

    private PrefixTree(char[] letters, int[] children, int[] values)
    {
        _letters = letters;
        _children = children;
        _values = values;
    }

    /// <param name="prefixes">None of them empty, each with a value above 0.</param>
    public static PrefixTree Create(IEnumerable<(string Prefix, int Value)> prefixes)
    {
        var sorted = prefixes.Select(prefix => (Letters: Fold(prefix.Prefix), prefix.Value)).OrderBy(prefix => prefix.Letters, StringComparer.Ordinal).ToArray();
        var (letters, children, values) = (new List<char> { '\0' }, new List<int>(), new List<int>());
        var states = new Queue<(int Start, int End, int Depth)>([(0, sorted.Length, 0)]);
        while (states.TryDequeue(out var state))
        {
            var (start, end, depth) = state;
            values.Add(0);
            for (; start < end && sorted[start].Letters.Length == depth; start++)
                values[^1] = sorted[start].Value;
            children.Add(letters.Count);
            while (start < end)
            {
                var (first, letter) = (start, sorted[start].Letters[depth]);
                while (start < end && sorted[start].Letters[depth] == letter)
                    start++;
                letters.Add(letter);
                states.Enqueue((first, start, depth + 1));
            }
        }

        children.Add(letters.Count);
        return new([.. letters], [.. children], [.. values]);
    }

    public static PrefixTree Read(PackReader pack) => new(pack.ReadArray<char>(), pack.ReadArray<int>(), pack.ReadArray<int>());

    public void Write(PackWriter pack)
    {
        pack.WriteArray<char>(_letters);
        pack.WriteArray<int>(_children);
        pack.WriteArray<int>(_values);
    }

    /// <summary>The value of the longest beginning of the word, or 0.</summary>
    public int FindLongest(ReadOnlySpan<char> word)
    {
        var (state, longest) = (0, 0);
        foreach (var character in word)
        {
            state = Step(state, character);
            if (state < 0)
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
            state = Step(state, character);
            if (state < 0)
                break;
            if (_values[state] > 0)
                values.Add(_values[state]);
        }
    }

    private static string Fold(string prefix) => string.Concat(prefix.Select(char.ToUpperInvariant));

    private int Step(int state, char character)
    {
        var first = _children[state];
        var child = _letters.AsSpan(first, _children[state + 1] - first).IndexOf(char.ToUpperInvariant(character));
        return child < 0 ? -1 : first + child;
    }
}
