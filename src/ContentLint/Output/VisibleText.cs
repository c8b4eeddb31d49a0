using System.Globalization;
using System.Text;

namespace ContentLint.Output;

/// <summary>
/// Document text made fit for a terminal: nothing that comes out can move the cursor, colour, reorder or hide what stands
/// around it.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text with a stand-in for each character that is not simply shown; each line end becomes one space.</summary>
    public static string InOneLine(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;

        var visible = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (rune.Value == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                length = 2;
            Append(visible, rune);
            at += length;
        }

        return visible.ToString();
    }

    /// <summary>Unpaired surrogates come as U+FFFD, which is what <see cref="Rune.DecodeFromUtf16"/> makes of them.</summary>
    private static void Append(StringBuilder visible, Rune rune)
    {
        switch (rune.Value)
        {
            case '\t' or '\n' or '\r':
                visible.Append(' ');
                break;
            case < 0x20:
                // The Unicode block Control Pictures has them in the order of the controls.
                visible.Append((char)('\u2400' + rune.Value));
                break;
            case 0x7F:
                visible.Append('\u2421');
                break;
            default:
                if (IsHidden(rune))
                    visible.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
                else
                    visible.Append(rune.ToString());
                break;
        }
    }

    /// <summary>
    /// Controls, separators and format characters, so also those that change direction and those that take no room. Kept are
    /// the joiners, which scripts and emoji need, and the Arabic and Kaithi number signs, which are seen.
    /// </summary>
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not
            (0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD),
        _ => false,
    };
}
