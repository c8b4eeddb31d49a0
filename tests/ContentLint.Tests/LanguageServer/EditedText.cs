using System.Text;
using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>A text as an editor keeps it: the editor's own account of positions and edits, apart from the server's.</summary>
/// <param name="text">At first.</param>
/// <param name="encoding">Of positions.</param>
internal sealed class EditedText(string text, PositionEncoding encoding)
{
    public string Text { get; private set; } = text;

    /// <summary>Makes one edit.</summary>
    /// <returns>It as a change of the protocol; the whole text where no position names its ends, or where half a character is put back.</returns>
    public JsonObject Replace(int start, int end, string inserted)
    {
        var range = HasPosition(start) && HasPosition(end) && IsWhole(inserted) ? RangeOf(start, end) : null;
        Text = Text[..start] + inserted + Text[end..];

        // No message holds half a character.
        if (range is null)
            Text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text));
        return range is null ? new() { ["text"] = Text } : new() { ["range"] = range, ["text"] = inserted };
    }

    /// <summary>Inserts at the end by a position that lies beyond it, in its last line or below.</summary>
    public JsonObject AppendBeyond(int lines, int characters, string inserted)
    {
        var end = PositionOf(Text.Length);
        var beyond = new JsonObject { ["line"] = end.Number("line") + lines, ["character"] = end.Number("character") + characters };
        Text += inserted;
        return new() { ["range"] = new JsonObject { ["start"] = beyond, ["end"] = beyond.DeepClone() }, ["text"] = inserted };
    }

    public JsonObject RangeOf(int start, int end) => new() { ["start"] = PositionOf(start), ["end"] = PositionOf(end) };

    private static bool IsWhole(string inserted) => inserted.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    // A position cannot stand inside a line end, and only in UTF-16 inside a character.
    private bool HasPosition(int offset) =>
        offset == 0 || offset == Text.Length
        || ((Text[offset - 1], Text[offset]) is not ('\r', '\n') && (encoding is PositionEncoding.Utf16 || !char.IsSurrogatePair(Text[offset - 1], Text[offset])));

    private JsonObject PositionOf(int offset)
    {
        var (line, start) = (0, 0);
        for (var at = 0; at < offset; at++)
        {
            if (Text[at] == '\n' || (Text[at] == '\r' && (at + 1 == Text.Length || Text[at + 1] != '\n')))
                (line, start) = (line + 1, at + 1);
        }

        var before = Text[start..offset];
        var character = encoding switch
        {
            PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(before),
            PositionEncoding.Utf32 => Encoding.UTF32.GetByteCount(before) / 4,
            _ => before.Length,
        };
        return new() { ["line"] = line, ["character"] = character };
    }
}
