using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace ContentLint.Text;

/// <summary>
/// Bytes to text: UTF-8 with and without byte order mark, UTF-16 with one. Invalid bytes become U+FFFD, as the Unicode
/// standard's "substitution of maximal subparts" (section 3.9) has it, and their places are kept.
/// </summary>
public static class TextDecoder
{
    // As git does, but read as characters: a NUL in the first 8,000 bytes makes a file binary.
    private const int BinaryProbeLength = 8_000;

    public static DecodedText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return DecodeUtf16(path, bytes[2..], TextEncoding.Utf16LittleEndian);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return DecodeUtf16(path, bytes[2..], TextEncoding.Utf16BigEndian);
        if (bytes[..Math.Min(bytes.Length, BinaryProbeLength)].Contains((byte)0))
            return new(Source: null, []);
        return bytes.StartsWith("\uFEFF"u8)
            ? DecodeUtf8(path, bytes[3..], TextEncoding.Utf8WithBom)
            : DecodeUtf8(path, bytes, TextEncoding.Utf8);
    }

    private static DecodedText DecodeUtf8(string path, ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        if (Utf8.IsValid(bytes))
            return new(new SourceText(path, Encoding.UTF8.GetString(bytes), encoding), []);

        var text = new StringBuilder(bytes.Length);
        var invalid = ImmutableArray.CreateBuilder<TextSpan>();
        Span<char> units = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status is not OperationStatus.Done)
                invalid.Add(new(text.Length, 1));
            text.Append(units[..rune.EncodeToUtf16(units)]);
            bytes = bytes[consumed..];
        }

        return new(new SourceText(path, text.ToString(), encoding) { HasInvalidBytes = true }, invalid.ToImmutable());
    }

    private static DecodedText DecodeUtf16(string path, ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        var units = new char[(bytes.Length + 1) / 2];
        var complete = bytes.Length / 2;
        for (var at = 0; at < complete; at++)
        {
            var (first, second) = (bytes[2 * at], bytes[(2 * at) + 1]);
            units[at] = (char)(encoding is TextEncoding.Utf16LittleEndian ? first | (second << 8) : (first << 8) | second);
        }

        // UTF-32, for one, begins with the same mark.
        if (units.AsSpan(0, Math.Min(complete, BinaryProbeLength / 2)).Contains('\0'))
            return new(Source: null, []);

        var invalid = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = 0; at < units.Length; at++)
        {
            if (at + 1 < complete && char.IsHighSurrogate(units[at]) && char.IsLowSurrogate(units[at + 1]))
            {
                at++;
            }
            else if (at == complete || char.IsSurrogate(units[at]))
            {
                units[at] = '\uFFFD';
                invalid.Add(new(at, 1));
            }
        }

        return new(new SourceText(path, new string(units), encoding) { HasInvalidBytes = invalid.Count > 0 }, invalid.ToImmutable());
    }
}
