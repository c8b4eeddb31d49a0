using System.Globalization;
using System.Text.Json;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>
/// The places of a finding, of which a report has more than of anything else: each range is put together here and handed to the writer
/// in one piece, laid out as the writer would.
/// </summary>
internal ref struct JsonRange(Span<byte> room, bool isIndented, int indentSize)
{
    // Two positions of three numbers, on lines that are indented less than fifty columns.
    private const int Room = 1024;

    private readonly Span<byte> _room = room;
    private int _length;

    public static void Write(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var range = new JsonRange(stackalloc byte[Room], json.Options.Indented, json.Options.IndentSize);
        var depth = json.CurrentDepth;
        range.Add("{"u8);
        range.AddName("\"start\":"u8, depth + 1);
        range.AddPosition(source.GetLinePosition(span.Start), span.Start, depth + 1);
        range.Add(","u8);
        range.AddName("\"end\":"u8, depth + 1);
        range.AddPosition(source.GetLinePosition(span.End), span.End, depth + 1);
        range.EndLine(depth);
        range.Add("}"u8);
        json.WriteRawValue(range._room[..range._length], skipInputValidation: true);
    }

    private void AddPosition(LinePosition position, int offset, int depth)
    {
        Add("{"u8);
        AddNumber("\"line\":"u8, position.Line + 1, depth + 1);
        Add(","u8);
        AddNumber("\"column\":"u8, position.Column + 1, depth + 1);
        Add(","u8);
        AddNumber("\"offset\":"u8, offset, depth + 1);
        EndLine(depth);
        Add("}"u8);
    }

    private void AddNumber(ReadOnlySpan<byte> name, int number, int depth)
    {
        AddName(name, depth);
        number.TryFormat(_room[_length..], out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    private void AddName(ReadOnlySpan<byte> name, int depth)
    {
        EndLine(depth);
        Add(name);
        if (isIndented)
            Add(" "u8);
    }

    private void EndLine(int depth)
    {
        if (!isIndented)
            return;
        Add("\n"u8);
        _room.Slice(_length, indentSize * depth).Fill((byte)' ');
        _length += indentSize * depth;
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_room[_length..]);
        _length += text.Length;
    }
}
