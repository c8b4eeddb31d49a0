using System.Text;

namespace ContentLint.Text;

/// <summary>Text to bytes, as <see cref="TextDecoder"/> reads them: a text without invalid bytes comes back as it was.</summary>
public static class TextEncoder
{
    public static byte[] Encode(string text, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8WithBom => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        TextEncoding.Utf16LittleEndian => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        TextEncoding.Utf16BigEndian => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
