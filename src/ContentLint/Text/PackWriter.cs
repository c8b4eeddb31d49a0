using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace ContentLint.Text;

/// <summary>
/// Writes what a program needs at each start in a form that is read without parsing: numbers from 0 on in seven bits a byte, texts in UTF-8,
/// arrays as they lie in memory. Writer and reader are always of one build, so nothing tells what follows.
/// </summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    public void WriteByte(byte value) => _bytes.Write([value]);

    public void WriteNumber(int number)
    {
        var rest = checked((uint)number);
        for (; rest >= 0x80; rest >>= 7)
            WriteByte((byte)(rest | 0x80));
        WriteByte((byte)rest);
    }

    public void WriteText(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        WriteNumber(utf8.Length);
        _bytes.Write(utf8);
    }

    public void WriteTexts(IReadOnlyCollection<string> texts)
    {
        WriteNumber(texts.Count);
        foreach (var text in texts)
            WriteText(text);
    }

    public void WriteArray<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        WriteNumber(values.Length);
        var bytes = MemoryMarshal.AsBytes(values).ToArray();
        OrderBytes(bytes, values.Length);
        _bytes.Write(bytes);
    }

    /// <summary>Writes a part that a reader can skip.</summary>
    public void WriteSlice(PackWriter slice)
    {
        WriteNumber(slice._bytes.WrittenCount);
        _bytes.Write(slice._bytes.WrittenSpan);
    }

    // A pack is little-endian wherever it was made; nearly every machine is.
    internal static void OrderBytes(Span<byte> bytes, int values)
    {
        if (BitConverter.IsLittleEndian || values == 0)
            return;
        var size = bytes.Length / values;
        for (var at = 0; at < bytes.Length; at += size)
            bytes.Slice(at, size).Reverse();
    }
}
