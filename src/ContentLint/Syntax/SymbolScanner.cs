namespace ContentLint.Syntax;

/// <summary>Keeps together what is shown as one sign: an emoji with its joiners, skin tone and selectors; a flag.</summary>
internal static class SymbolScanner
{
    /// <param name="at">A symbol or a combining mark that follows no letter.</param>
    public static int FindEnd(ReadOnlySpan<char> text, int at)
    {
        Characters.ClassAt(text, at, out var length);
        var end = at + length;
        if (IsRegionalIndicatorAt(text, at) && IsRegionalIndicatorAt(text, end))
            end += 2;
        while (end < text.Length)
        {
            if (Characters.ClassAt(text, end, out length) is CharacterClass.Mark || IsSkinToneAt(text, end))
                end += length;
            else if (text[end] == Characters.ZeroWidthJoiner && IsSymbolAt(text, end + 1, out length))
                end += 1 + length;
            else
                break;
        }

        return end;
    }

    private static bool IsSymbolAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        return at < text.Length && Characters.ClassAt(text, at, out length) is CharacterClass.Symbol;
    }

    // U+1F1E6 to U+1F1FF.
    private static bool IsRegionalIndicatorAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    // U+1F3FB to U+1F3FF.
    private static bool IsSkinToneAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '\uD83C' && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';
}
