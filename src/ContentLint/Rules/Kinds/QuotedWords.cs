using System.Globalization;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The words of a quotation as it is compared with others: marks aside, and what an editor put in brackets.</summary>
/// <param name="Span">A place in the source.</param>
/// <param name="FillsParagraph">Whether hardly anything else stands in its paragraph.</param>
/// <param name="Text">What stands in the prose.</param>
/// <param name="Places">Where the words stand in <paramref name="Text"/>.</param>
/// <param name="Hashes">One for each word, letter case aside.</param>
internal sealed record QuotedWords(TextSpan Span, bool FillsParagraph, string Text, TextSpan[] Places, ulong[] Hashes)
{
    // Longer than anybody is quoted at a stretch; comparing takes time by the square of it.
    private const int MostWords = 150;
    private const int MostTokens = 300;

    public int Count => Hashes.Length;

    public ReadOnlySpan<char> this[int word] => Text.AsSpan(Places[word].Start, Places[word].Length);

    public static void Write(BinaryWriter writer, QuotedWords words)
    {
        writer.Write(words.Span);
        writer.Write(words.FillsParagraph);
        writer.Write(words.Text);
        writer.Write7BitEncodedInt(words.Count);
        for (var word = 0; word < words.Count; word++)
        {
            writer.Write(words.Places[word]);
            writer.Write(words.Hashes[word]);
        }
    }

    public static QuotedWords Read(BinaryReader reader)
    {
        var (span, fillsParagraph, text) = (reader.ReadSpan(), reader.ReadBoolean(), reader.ReadString());
        var places = new TextSpan[reader.Read7BitEncodedInt()];
        var hashes = new ulong[places.Length];
        for (var word = 0; word < places.Length; word++)
            (places[word], hashes[word]) = (reader.ReadSpan(), reader.ReadUInt64());
        return new(span, fillsParagraph, text, places, hashes);
    }

    /// <summary>Null for a quotation that is too short, too long, or not whole, and for one in a line that is no running text.</summary>
    public static QuotedWords? Read(Document document, FoldedWords folded, Quotation quotation, int minWords)
    {
        var block = document.Blocks[quotation.Block];
        var tokens = quotation.EndToken - quotation.FirstToken;
        if (quotation is not { Depth: 0, IsOpened: true, IsClosed: true, Kind: not QuotationKind.Term }
            || tokens < minWords || tokens > MostTokens
            || block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote))
            return null;
        var places = new List<TextSpan>(tokens);
        var hashes = new List<ulong>(tokens);
        for (var at = quotation.FirstToken; at < quotation.EndToken; at++)
        {
            var token = document.Tokens[at];
            if (!FoldedWord.IsWord(token) || (token.Flags & TokenFlags.Bracketed) != 0)
                continue;
            places.Add(new(token.Span.Start - quotation.Span.Start, token.Span.Length));
            hashes.Add(folded.Hash(document, token));
        }

        if (hashes.Count < minWords || hashes.Count > MostWords)
            return null;
        var fills = tokens * 4 >= (block.EndToken - block.FirstToken) * 3;
        return new(document.ToSource(quotation.Span), fills, document[quotation.Span].ToString(), [.. places], [.. hashes]);
    }

    public WordSketch Sketch()
    {
        var sketch = default(WordSketch);
        foreach (var word in Hashes)
            sketch = sketch.Add(word);
        return sketch;
    }

    /// <summary>Words <paramref name="first"/> to <paramref name="end"/> (exclusive), with a blank between each two.</summary>
    public string Join(int first, int end)
    {
        var words = new List<string>(end - first);
        for (var word = first; word < end; word++)
            words.Add(this[word].ToString());
        return string.Join(' ', words);
    }

    /// <summary>The letters and digits of those words, in lower case, "ks" for "x".</summary>
    public string Letters(int first, int end)
    {
        var letters = new List<char>();
        for (var word = first; word < end; word++)
        {
            foreach (var unit in this[word])
            {
                if (unit is 'x' or 'X')
                    letters.AddRange("ks");
                else if (char.IsLetterOrDigit(unit))
                    letters.Add(char.ToLower(unit, CultureInfo.InvariantCulture));
            }
        }

        return new([.. letters]);
    }

    /// <summary>Whether a figure or a word with a capital stands among those words; at the beginning of a quotation every word has one.</summary>
    public bool HoldsNameOrFigure(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (this[word].IndexOfAnyInRange('0', '9') >= 0 || word > 0 && char.IsUpper(this[word][0]))
                return true;
        }

        return false;
    }
}
