using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ContentLint.Text;

/// <summary>A text in a third of its room: UTF-8, compressed by Brotli (RFC 7932), outside of memory where there is a place for it.</summary>
internal sealed class PackedText
{
    // The quickest that finds repeated words; a larger window finds hardly more in an article.
    private const int Quality = 1;
    private const int WindowBits = 16;

    private readonly SpillFile? _file;
    private readonly long _at;
    private readonly byte[] _bytes;
    private readonly int _length;
    private readonly int _unpackedLength;

    private PackedText(ReadOnlySpan<byte> bytes, int unpackedLength, SpillFile file)
    {
        (_length, _unpackedLength) = (bytes.Length, unpackedLength);
        _file = file.TryAdd(bytes, out _at) ? file : null;
        _bytes = _file is null ? bytes.ToArray() : [];
    }

    /// <summary>Null for a text that is no valid UTF-16, or becomes no smaller.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Takes it in; where it cannot, memory does.</param>
    public static PackedText? TryPack(string text, SpillFile file)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(utf8.Length));
        try
        {
            return System.Text.Unicode.Utf8.FromUtf16(text, utf8, out _, out var length, replaceInvalidSequences: false) is OperationStatus.Done
                && BrotliEncoder.TryCompress(utf8.AsSpan(0, length), packed, out var packedLength, Quality, WindowBits)
                && packedLength < sizeof(char) * text.Length
                ? new(packed.AsSpan(0, packedLength), length, file)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <param name="length">Of the text, in UTF-16 code units.</param>
    /// <exception cref="IOException">It cannot be read any more.</exception>
    public string Unpack(int length)
    {
        var packed = ArrayPool<byte>.Shared.Rent(_length);
        var utf8 = ArrayPool<byte>.Shared.Rent(_unpackedLength);
        try
        {
            if (_file is null)
                _bytes.CopyTo(packed, 0);
            else
                _file.Read(_at, packed.AsSpan(0, _length));
            if (!BrotliDecoder.TryDecompress(packed.AsSpan(0, _length), utf8, out var written) || written != _unpackedLength)
                throw new InvalidOperationException("A text was packed wrongly.");
            return string.Create(length, utf8.AsSpan(0, written), (units, bytes) => Encoding.UTF8.GetChars(bytes, units));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}
