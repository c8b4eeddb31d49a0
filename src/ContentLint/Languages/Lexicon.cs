using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ContentLint.Languages;

/// <summary>
/// The words of a language, letter case aside, each with a small entry. Exact: no word is found that was not put in.
/// </summary>
/// <remarks>
/// The file is a minimal acyclic automaton, little-endian:
/// <code>
/// bytes 0..3    "CLEX"
/// bytes 4..5    version, 1
/// bytes 6..7    letters in the alphabet, at most 224
/// bytes 8..11   words
/// bytes 12..15  edges
/// then          the alphabet, two bytes (UTF-16) a letter, lower case, most frequent first
/// then          the edges, four bytes each
/// </code>
/// An edge is, from the lowest bit: 8 bits symbol, 1 bit set on the last edge of its node, 1 bit unused, 22 bits target. A node
/// is the number of its first edge, those of one node stand in the order of their symbols; the root is 0. A symbol below 32 ends a word
/// and is the word's tag, see <see cref="LexiconEntry"/>; symbol 32 + n is letter n of the alphabet.
/// </remarks>
public sealed class Lexicon
{
    public const ushort Version = 1;
    public const int HeaderLength = 16;
    public const int FirstLetter = 32;
    public const int MaximumLetters = 256 - FirstLetter;
    public const uint LastEdge = 1u << 8;
    public const int TargetShift = 10;
    public const int MaximumEdges = 1 << 22;

    private const int Ascii = 128;
    private const int Symbols = 256;

    // The first nodes of a word have the most edges; a table by so many letters saves looking through them. The rarest letters are not in it.
    private const int TableDepth = 3;
    private const int TableLetters = 32;

    private readonly uint[] _edges;
    private readonly ImmutableArray<char> _alphabet;
    private readonly byte[] _asciiSymbols;

    // 0 for three letters that begin no word.
    private readonly uint[] _nodesByThreeLetters;

    private Lexicon(int count, ImmutableArray<char> alphabet, uint[] edges)
    {
        Count = count;
        _alphabet = alphabet;
        _edges = edges;
        _asciiSymbols = new byte[Ascii];
        for (var i = 0; i < Ascii; i++)
            _asciiSymbols[i] = (byte)LetterSymbol(char.ToLowerInvariant((char)i));
        _nodesByThreeLetters = new uint[alphabet.IsEmpty ? 0 : TableLetters * TableLetters * TableLetters];
        FillTable(node: 0, depth: 0, place: 0);
    }

    public static ReadOnlySpan<byte> Magic => "CLEX"u8;

    public static Lexicon Empty { get; } = new(0, [], [LastEdge | LexiconEntry.MaximumTag]);

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <exception cref="InvalidDataException">The bytes are no lexicon, of another version, cut off or damaged.</exception>
    public static Lexicon Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || !bytes.StartsWith(Magic))
            throw new InvalidDataException("These bytes are no lexicon: they do not begin with 'CLEX' and a header of 16 bytes.");

        var version = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
        if (version != Version)
            throw new InvalidDataException($"The lexicon has version {version}; this program reads version {Version}.");

        var letters = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        var words = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        var edgeCount = BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]);
        var length = HeaderLength + (2L * letters) + (4L * edgeCount);
        if (letters > MaximumLetters || words > int.MaxValue || edgeCount is 0 or > MaximumEdges)
            throw new InvalidDataException("The header of the lexicon is damaged.");
        if (bytes.Length != length)
            throw new InvalidDataException($"The lexicon is cut off or damaged: {bytes.Length} bytes instead of {length}.");

        var alphabet = ReadAlphabet(bytes.Slice(HeaderLength, 2 * letters));
        return new Lexicon((int)words, alphabet, ReadEdges(bytes[(HeaderLength + (2 * letters))..], letters));
    }

    /// <summary>Whether the word is here, letter case aside. Allocates nothing.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>Finds the word, letter case aside. Allocates nothing.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out LexiconEntry entry)
    {
        entry = default;
        var edges = _edges;
        var node = 0u;
        var start = 0;
        var symbols = _asciiSymbols;
        if (word.Length >= TableDepth && (word[0] | word[1] | word[2]) < symbols.Length)
        {
            var (first, second, third) = (symbols[word[0]] - FirstLetter, symbols[word[1]] - FirstLetter, symbols[word[2]] - FirstLetter);
            if ((uint)(first | second | third) < TableLetters)
            {
                node = _nodesByThreeLetters[(((first * TableLetters) + second) * TableLetters) + third];
                if (node == 0)
                    return false;

                start = TableDepth;
            }
        }

        foreach (var c in word[start..])
        {
            var symbol = c < symbols.Length ? symbols[c] : SymbolOf(c);
            if (symbol == 0)
                return false;

            uint edge;
            for (; (byte)(edge = edges[node]) != symbol; node++)
            {
                if ((edge & LastEdge) != 0)
                    return false;
            }

            node = edge >> TargetShift;
        }

        var tag = (byte)edges[node];
        if (tag >= FirstLetter || word.IsEmpty)
            return false;

        entry = new LexiconEntry(tag);
        return true;
    }

    /// <summary>Goes on from a node by one letter, letter case aside; from 0, the root, with the first letter of a word.</summary>
    /// <returns>Whether any word goes on so; if not, the node stays what it was.</returns>
    internal bool TryStep(ref uint node, char letter)
    {
        var symbol = SymbolOf(letter);
        if (symbol == 0)
            return false;
        for (var at = node; ; at++)
        {
            var edge = _edges[at];
            if ((byte)edge >= symbol)
            {
                node = (byte)edge == symbol ? edge >> TargetShift : node;
                return (byte)edge == symbol;
            }

            if ((edge & LastEdge) != 0)
                return false;
        }
    }

    /// <summary>Whether a word ends at a node.</summary>
    internal bool TryEnd(uint node, out LexiconEntry entry) => (entry = new((byte)_edges[node])).Tag < FirstLetter;

    /// <summary>The edges of a node: see <see cref="TryLetter"/>.</summary>
    internal ReadOnlySpan<uint> EdgesOf(uint node)
    {
        var end = (int)node;
        while ((_edges[end] & LastEdge) == 0)
            end++;
        return _edges.AsSpan((int)node, end + 1 - (int)node);
    }

    /// <summary>The letter by which words go on along an edge, and the node it leads to; false for the edge that ends a word.</summary>
    internal bool TryLetter(uint edge, out char letter, out uint node)
    {
        node = edge >> TargetShift;
        var isLetter = (byte)edge >= FirstLetter;
        letter = isLetter ? _alphabet[(byte)edge - FirstLetter] : default;
        return isLetter;
    }

    private int SymbolOf(char c)
    {
        if (c >= Ascii)
            c = char.ToLowerInvariant(c);
        return c < Ascii ? _asciiSymbols[c] : LetterSymbol(c);
    }

    // 0 for a letter that no word has: no edge carries it where a letter is looked for.
    private int LetterSymbol(char c)
    {
        var letter = _alphabet.IndexOf(c);
        return letter < 0 ? 0 : FirstLetter + letter;
    }

    private void FillTable(uint node, int depth, int place)
    {
        // A node has at most an edge for each symbol; in a damaged file it may seem to have all.
        for (var end = node + Symbols; node < end; node++)
        {
            var edge = _edges[node];
            var letter = (byte)edge - FirstLetter;
            if ((uint)letter < TableLetters)
            {
                var next = (place * TableLetters) + letter;
                if (depth + 1 == TableDepth)
                    _nodesByThreeLetters[next] = edge >> TargetShift;
                else
                    FillTable(edge >> TargetShift, depth + 1, next);
            }

            if ((edge & LastEdge) != 0)
                return;
        }
    }

    private static ImmutableArray<char> ReadAlphabet(ReadOnlySpan<byte> bytes)
    {
        var alphabet = ImmutableArray.CreateBuilder<char>(bytes.Length / 2);
        for (var i = 0; i < bytes.Length; i += 2)
            alphabet.Add((char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..]));
        return alphabet.MoveToImmutable();
    }

    private static uint[] ReadEdges(ReadOnlySpan<byte> bytes, int letters)
    {
        var edges = MemoryMarshal.Cast<byte, uint>(bytes).ToArray();
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(edges, edges);
        var (highest, highestSymbol) = (0u, 0);
        foreach (var edge in edges)
        {
            highest = Math.Max(highest, edge);
            highestSymbol = Math.Max(highestSymbol, (byte)edge);
        }

        if (highest >> TargetShift >= edges.Length || highestSymbol >= FirstLetter + letters)
        {
            var wrong = Array.FindIndex(edges, edge => edge >> TargetShift >= edges.Length || (byte)edge >= FirstLetter + letters);
            throw new InvalidDataException($"The lexicon is damaged: edge {wrong} leads out of it.");
        }

        if ((edges[^1] & LastEdge) == 0)
            throw new InvalidDataException("The lexicon is damaged: its last node has no end.");
        return edges;
    }
}
