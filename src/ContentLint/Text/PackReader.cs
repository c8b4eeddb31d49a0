using System.Runtime.InteropServices;
using System.Text;

namespace ContentLint.Text;

/// <summary>Reads what <see cref="PackWriter"/> wrote, in the same order, from one place of the bytes on.</summary>
internal sealed class PackReader(byte[] bytes, int at = 0)
{
    private int _at = at;

    /// <summary>Another reader that begins where this one is now.</summary>
    public PackReader Fork() => new(bytes, _at);

    public byte ReadByte() => bytes[_at++];

    public int ReadNumber()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var piece = bytes[_at++];
            number |= (piece & 0x7F) << shift;
            if (piece < 0x80)
                return number;
            shift += 7;
        }
    }

    public string ReadText()
    {
        var length = ReadNumber();
        _at += length;
        return Encoding.UTF8.GetString(bytes, _at - length, length);
    }

    public string[] ReadTexts()
    {
        var texts = new string[ReadNumber()];
        for (var number = 0; number < texts.Length; number++)
            texts[number] = ReadText();
        return texts;
    }

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var count = ReadNumber();
        if (count == 0)
            return [];
        var values = GC.AllocateUninitializedArray<T>(count);
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        bytes.AsSpan(_at, target.Length).CopyTo(target);
        _at += target.Length;
        PackWriter.OrderBytes(target, count);
        return values;
    }

    /// <summary>Skips a part of the pack, and returns a reader of it.</summary>
    public PackReader ReadSlice()
    {
        var length = ReadNumber();
        var slice = Fork();
        _at += length;
        return slice;
    }
}
