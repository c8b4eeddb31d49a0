using System.Buffers;
using System.Text;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>What an article leaves behind of a quotation, in hardly more than a byte for each letter.</summary>
/// <param name="Span">A place in the source.</param>
/// <param name="FillsParagraph">Whether hardly anything else stands in its paragraph.</param>
/// <param name="Words">In UTF-8; a space ends each that is a word, a line feed each figure and address.</param>
internal sealed record QuotedPassage(TextSpan Span, bool FillsParagraph, byte[] Words)
{
    // Longer than anybody is quoted at a stretch; comparing takes time by the square of it.
    private const int MostWords = 150;
    private const int MostTokens = 300;

    private const char WordEnd = ' ';
    private const char FigureEnd = '\n';

    /// <summary>How many words there are.</summary>
    public int Count => Words.AsSpan().Count((byte)WordEnd) + Words.AsSpan().Count((byte)FigureEnd);

    public static void Write(BinaryWriter writer, QuotedPassage passage)
    {
        writer.Write(passage.Span);
        writer.Write(passage.FillsParagraph);
        writer.Write7BitEncodedInt(passage.Words.Length);
        writer.Write(passage.Words);
    }

    public static QuotedPassage Read(BinaryReader reader) =>
        new(reader.ReadSpan(), reader.ReadBoolean(), reader.ReadBytes(reader.Read7BitEncodedInt()));

    /// <summary>Null for a quotation that is too short, too long, or not whole, and for one in a line that is no running text.</summary>
    public static QuotedPassage? Read(Document document, Quotation quotation, int minWords)
    {
        var block = document.Blocks[quotation.Block];
        var tokens = quotation.EndToken - quotation.FirstToken;
        if (quotation is not { Depth: 0, IsOpened: true, IsClosed: true, Kind: not QuotationKind.Term }
            || tokens < minWords || tokens > MostTokens
            || block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote))
            return null;
        if (Encode(document, document.Tokens.AsSpan()[quotation.FirstToken..quotation.EndToken], minWords) is not { } words)
            return null;
        var fills = tokens * 4 >= (block.EndToken - block.FirstToken) * 3;
        return new(document.ToSource(quotation.Span), fills, words);
    }

    /// <summary>Puts the hashes of the words in place of what the list holds.</summary>
    public void ReadHashes(List<ulong> hashes)
    {
        hashes.Clear();
        var units = ArrayPool<char>.Shared.Rent(Words.Length);
        var text = units.AsSpan(0, Encoding.UTF8.GetChars(Words, units));
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOfAny(WordEnd, FigureEnd);
            hashes.Add(Hash(text.Slice(at, length), text[at + length]));
            at += length + 1;
        }

        ArrayPool<char>.Shared.Return(units);
    }

    public QuotedWords ReadWords()
    {
        var text = Encoding.UTF8.GetString(Words);
        var hashes = new List<ulong>();
        ReadHashes(hashes);
        var places = new TextSpan[hashes.Count];
        for (var (word, at) = (0, 0); word < places.Length; word++)
        {
            places[word] = new(at, text.AsSpan(at).IndexOfAny(WordEnd, FigureEnd));
            at = places[word].End + 1;
        }

        return new(text, places, [.. hashes]);
    }

    private static byte[]? Encode(Document document, ReadOnlySpan<Token> tokens, int minWords)
    {
        var length = tokens.IsEmpty ? 0 : tokens[^1].Span.End - tokens[0].Span.Start + tokens.Length;
        var units = ArrayPool<char>.Shared.Rent(length);
        var (count, end) = (0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (!FoldedWord.IsWord(token) || (token.Flags & TokenFlags.Bracketed) != 0)
                continue;
            document[token.Span].CopyTo(units.AsSpan(end));
            end += token.Span.Length;
            units[end++] = token.IsWord ? WordEnd : FigureEnd;
            count++;
        }

        var words = count < minWords || count > MostWords ? null : Encoding.UTF8.GetBytes(units, 0, end);
        ArrayPool<char>.Shared.Return(units);
        return words;
    }

    private static ulong Hash(ReadOnlySpan<char> word, char end) =>
        FoldedWord.Hash(word, end == WordEnd ? TokenKind.Word : TokenKind.Number);
}
