using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ContentLint.LanguageServer;

/// <summary>
/// Reads the JSON of a message. What is no Unicode in it (bytes that are not UTF-8, a half of a surrogate pair written as an escape, as it is
/// left where an editor cuts a character in two) becomes U+FFFD: a text that is spoilt at one place must still be followed.
/// </summary>
internal static class MessageText
{
    private const int EscapeLength = 6;

    /// <param name="bytes">Are written to.</param>
    /// <exception cref="System.Text.Json.JsonException">They are not JSON.</exception>
    /// <exception cref="ArgumentException">A name stands twice in an object.</exception>
    public static JsonNode? Parse(byte[] bytes)
    {
        var text = Utf8.IsValid(bytes) ? bytes : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
        MendEscapes(text);
        return JsonNode.Parse(text);
    }

    // An escape of one code unit is replaced by another, so that all places stay what they are.
    private static void MendEscapes(Span<byte> text)
    {
        while (text.IndexOf((byte)'\\') is >= 0 and var at)
        {
            text = text[at..];
            var length = UnitAt(text) is not { } unit ? 2
                : !char.IsSurrogate(unit) ? EscapeLength
                : char.IsHighSurrogate(unit) && UnitAt(text[EscapeLength..]) is { } next && char.IsLowSurrogate(next) ? 2 * EscapeLength
                : 0;
            if (length == 0)
            {
                "\\uFFFD"u8.CopyTo(text);
                length = EscapeLength;
            }

            text = text[Math.Min(length, text.Length)..];
        }
    }

    private static char? UnitAt(ReadOnlySpan<byte> text) =>
        text is [(byte)'\\', (byte)'u', _, _, _, _, ..] && ushort.TryParse(text[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
