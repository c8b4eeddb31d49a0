using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ContentLint.Text;

/// <summary>A text in a third of its room: UTF-8, compressed by Brotli (RFC 7932).</summary>
internal sealed class PackedText
{
    // The quickest that finds repeated words; a larger window finds hardly more in an article.
    private const int Quality = 1;
    private const int WindowBits = 16;

    private readonly byte[] _bytes;
    private readonly int _unpackedLength;

    private PackedText(byte[] bytes, int unpackedLength) => (_bytes, _unpackedLength) = (bytes, unpackedLength);

    /// <summary>Null for a text that is no valid UTF-16, or becomes no smaller.</summary>
    public static PackedText? TryPack(string text)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(utf8.Length));
        try
        {
            return System.Text.Unicode.Utf8.FromUtf16(text, utf8, out _, out var length, replaceInvalidSequences: false) is OperationStatus.Done
                && BrotliEncoder.TryCompress(utf8.AsSpan(0, length), packed, out var packedLength, Quality, WindowBits)
                && packedLength < sizeof(char) * text.Length
                ? new(packed[..packedLength], length)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <param name="length">Of the text, in UTF-16 code units.</param>
    public string Unpack(int length)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(_unpackedLength);
        try
        {
            if (!BrotliDecoder.TryDecompress(_bytes, utf8, out var written) || written != _unpackedLength)
                throw new InvalidOperationException("A text was packed wrongly.");
            return string.Create(length, utf8.AsSpan(0, written), (units, bytes) => Encoding.UTF8.GetChars(bytes, units));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}
