using System.Text;
using System.Text.Json.Nodes;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Between the protocol's positions (line and character) and offsets in UTF-16 code units. Positions beyond the end of a line or of the text mean that end.</summary>
internal sealed class PositionMap(SourceText source, PositionEncoding encoding)
{
    public int ToOffset(JsonNode? position)
    {
        var line = position.Number("line") ?? 0;
        if (line < 0)
            return 0;
        if (line >= source.LineCount)
            return source.Length;
        var span = source.GetLineSpan(line);
        return span.Start + ToUnits(source[span], Math.Max(0, position.Number("character") ?? 0));
    }

    public TextSpan ToSpan(JsonNode? range)
    {
        var (start, end) = (ToOffset(range.At("start")), ToOffset(range.At("end")));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    public JsonObject ToRange(TextSpan span) => new() { ["start"] = ToPosition(span.Start), ["end"] = ToPosition(span.End) };

    public JsonObject ToPosition(int offset)
    {
        var (line, column) = source.GetLinePosition(offset);
        var before = source.Text.AsSpan(offset - column, column);
        return new() { ["line"] = line, ["character"] = Count(before) };
    }

    private int Count(ReadOnlySpan<char> text)
    {
        if (encoding is PositionEncoding.Utf16)
            return text.Length;
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
            count += LengthOf(rune);
        return count;
    }

    private int ToUnits(ReadOnlySpan<char> line, int characters)
    {
        if (encoding is PositionEncoding.Utf16)
            return Math.Min(line.Length, characters);
        var (units, counted) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            counted += LengthOf(rune);
            if (counted > characters)
                break;
            units += rune.Utf16SequenceLength;
        }

        return units;
    }

    private int LengthOf(Rune rune) => encoding is PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
}
