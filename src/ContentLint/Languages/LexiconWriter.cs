using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ContentLint.Languages;

/// <summary>Makes the bytes that <see cref="Lexicon.Read"/> reads. The same words give the same bytes, whatever their order.</summary>
public sealed class LexiconWriter
{
    private readonly SortedDictionary<string, LexiconEntry> _words = new(StringComparer.Ordinal);

    public int Count => _words.Count;

    /// <summary>Adds a word, or gives a word that is here another entry.</summary>
    /// <exception cref="ArgumentException">The word is empty or not in lower case.</exception>
    public void Set(string word, LexiconEntry entry)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (word.Any(letter => letter != char.ToLowerInvariant(letter)))
            throw new ArgumentException($"'{word}' is not in lower case.", nameof(word));

        _words[word] = entry;
    }

    public byte[] ToBytes()
    {
        var alphabet = Alphabet();
        if (alphabet.Length > Lexicon.MaximumLetters)
            throw new InvalidOperationException($"The words have {alphabet.Length} letters; at most {Lexicon.MaximumLetters} fit.");

        var nodes = new NodeTable(alphabet, [.. _words]);
        return Write(alphabet, nodes.Edges());
    }

    // Frequent letters first: the reader looks through the edges of a node one by one.
    private ImmutableArray<char> Alphabet() =>
    [
        .. _words.Keys
            .SelectMany(word => word)
            .CountBy(letter => letter)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Select(pair => pair.Key),
    ];

    private byte[] Write(ImmutableArray<char> alphabet, List<uint> edges)
    {
        if (edges.Count > Lexicon.MaximumEdges)
            throw new InvalidOperationException($"The automaton has {edges.Count} edges; at most {Lexicon.MaximumEdges} fit.");

        var bytes = new byte[Lexicon.HeaderLength + (2 * alphabet.Length) + (4 * edges.Count)];
        Lexicon.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), Lexicon.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), (ushort)alphabet.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), edges.Count);
        var at = Lexicon.HeaderLength;
        foreach (var letter in alphabet)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), letter);
            at += 2;
        }

        foreach (var edge in edges)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), edge);
            at += 4;
        }

        return bytes;
    }

    /// <summary>The nodes of the automaton, equal ones once.</summary>
    private sealed class NodeTable
    {
        private readonly Dictionary<char, int> _letters;
        private readonly KeyValuePair<string, LexiconEntry>[] _words;
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<(int Symbol, int Child)[]> _nodes = [];
        private readonly int _root;

        public NodeTable(ImmutableArray<char> alphabet, KeyValuePair<string, LexiconEntry>[] words)
        {
            _letters = alphabet.Select((letter, i) => (letter, i)).ToDictionary(pair => pair.letter, pair => pair.i);
            _words = words;
            _root = Node(0, words.Length, 0);
        }

        public List<uint> Edges()
        {
            var places = new int[_nodes.Count];
            Array.Fill(places, -1);
            var order = new List<int>();
            var length = 0;
            Place(_root);

            var edges = new List<uint>(length);
            foreach (var node in order)
            {
                foreach (var (symbol, child) in _nodes[node])
                    edges.Add((uint)symbol | (child < 0 ? 0u : (uint)places[child] << Lexicon.TargetShift));
                CollectionsMarshal.AsSpan(edges)[^1] |= Lexicon.LastEdge;
            }

            return edges;

            void Place(int node)
            {
                places[node] = length;
                length += _nodes[node].Length;
                order.Add(node);
                foreach (var (_, child) in _nodes[node])
                {
                    if (child >= 0 && places[child] < 0)
                        Place(child);
                }
            }
        }

        // The node reached by the first letters, common to all the words from start to end.
        private int Node(int start, int end, int depth)
        {
            var edges = new List<(int Symbol, int Child)>();
            if (start < end && _words[start].Key.Length == depth)
                edges.Add((_words[start++].Value.Tag, -1));

            while (start < end)
            {
                var letter = _words[start].Key[depth];
                var next = start + 1;
                while (next < end && _words[next].Key[depth] == letter)
                    next++;
                edges.Add((Lexicon.FirstLetter + _letters[letter], Node(start, next, depth + 1)));
                start = next;
            }

            return NumberOf([.. edges.OrderBy(edge => edge.Symbol)]);
        }

        private int NumberOf((int Symbol, int Child)[] edges)
        {
            var key = string.Join(',', edges.Select(edge => $"{edge.Symbol}:{edge.Child}"));
            if (_numbers.TryGetValue(key, out var number))
                return number;

            _numbers.Add(key, _nodes.Count);
            _nodes.Add(edges);
            return _nodes.Count - 1;
        }
    }
}
