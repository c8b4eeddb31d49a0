using System.Buffers;
using System.Globalization;
using System.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reads what came of UTF-8 that was taken for Windows-1252 or Latin-1, once or several times: each of its characters stands for
/// the byte that it has there, and the bytes are UTF-8 again. That hardly ever happens by chance: the first character must be a
/// letter between Â and ô, and what follows it signs or control characters, in the right number.
/// </summary>
internal static class MisreadText
{
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private const int LongestSequence = 4;
    private const int MostReadings = 3;

    // Marks that writers set after a letter, so that a letter and one of them may be just that.
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\u00A0«»‘’‚“”„…–—‹›•·");

    /// <summary>
    /// The end of the misread text that begins at <paramref name="start"/>, or <paramref name="start"/>. Words of it parted by single
    /// spaces count as one text.
    /// </summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        var (end, at, sequences, strength) = (start, start, 0, 0);
        while (ReadAt(text, at, out var rune) is > 0 and var length && StrengthOf(rune) is > 0 and var letter)
        {
            sequences++;
            strength += letter;
            end = at + length;
            at = end + 1 < text.Length && text[end] == ' ' ? end + 1 : end;
        }

        var isMisread = strength > 1 && !(sequences == 1 && MayBeMeant(text, start, end));
        return isMisread ? end : start;
    }

    /// <summary>What was meant by a misread text. Characters that show nothing are left out.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var meant = DecodeOnce(text);
        for (var reading = 1; reading < MostReadings && FindEnd(meant, 0) > 0; reading++)
            meant = DecodeOnce(meant);
        return meant;
    }

    /// <param name="control">U+0080 to U+009F.</param>
    public static char FromWindows1252(char control) => Windows1252[control - '\u0080'];

    private static string DecodeOnce(ReadOnlySpan<char> text)
    {
        var meant = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = ReadAt(text, at, out var rune);
            if (length == 0)
                meant.Append(text[at++]);
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
                meant.Append(rune.ToString());
            at += length;
        }

        return meant.ToString();
    }

    // The characters that stand for one, and that one; 0 where the bytes are no UTF-8.
    private static int ReadAt(ReadOnlySpan<char> text, int at, out Rune rune)
    {
        rune = default;
        var length = at < text.Length ? text[at] switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        } : 0;
        if (length == 0 || at + length > text.Length)
            return 0;
        Span<byte> bytes = stackalloc byte[LongestSequence];
        bytes[0] = (byte)text[at];
        for (var next = 1; next < length; next++)
        {
            if (ByteOf(text[at + next]) is not (>= 0x80 and <= 0xBF and var value))
                return 0;
            bytes[next] = (byte)value;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var consumed) is OperationStatus.Done && consumed == length
            ? length
            : 0;
    }

    private static int ByteOf(char unit) =>
        unit <= '\u00FF' ? unit : Windows1252.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var place ? 0x80 + place : -1;

    // 2 for what news is full of; 1 for letters of scripts whose words have several; 0 for what hardly anybody writes.
    private static int StrengthOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse ? 0
        : rune.Value switch
        {
            >= 0xA0 and <= 0x17F or 0x1A0 or 0x1A1 or 0x1AF or 0x1B0 or (>= 0x218 and <= 0x21B) or (>= 0x300 and <= 0x36F) => 2,
            (>= 0x1E00 and <= 0x1EFF) or (>= 0x2000 and <= 0x2BFF) or 0xFE0F or 0xFEFF or 0xFFFD or (>= 0x1F000 and <= 0x1FAFF) => 2,
            (>= 0x80 and <= 0x9F) or (>= 0x370 and <= 0x10FF) or (>= 0x3000 and <= 0xDFFF) or (>= 0xFF00 and <= 0xFFEF) => 1,
            _ => 0,
        };

    // MAÇÃ”: a word in capitals and its closing mark. Right before a letter the mark closes nothing.
    private static bool MayBeMeant(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[(start + 1)..end].ContainsAnyExcept(SentenceMarks) || (end < text.Length && char.IsLetter(text[end])))
            return false;
        return start == 0 || !char.IsLetter(text[start - 1]) || char.IsUpper(text[start - 1]) == char.IsUpper(text[start]);
    }
}
