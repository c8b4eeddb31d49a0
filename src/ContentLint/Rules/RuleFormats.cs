namespace ContentLint.Rules;

/// <summary>How ids, names, versions and words must look.</summary>
internal static class RuleFormats
{
    /// <summary>"CL" and four digits.</summary>
    public static bool IsId(string text) =>
        text.Length == 6 && text.StartsWith("CL", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Lower-case words and digits parted by single hyphens, a letter first.</summary>
    public static bool IsName(string text) =>
        text.Length > 0
        && char.IsAsciiLetterLower(text[0])
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-')
        && !text.EndsWith('-')
        && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>Two or three numbers parted by full stops.</summary>
    public static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length is 2 or 3 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }

    /// <summary>
    /// What is wrong with one word of a phrase or a class, or null: the tokenizer must see it as one word, but for a final '*'.
    /// </summary>
    public static string? FindWordFault(ReadOnlySpan<char> word)
    {
        var stem = word is [.., '*'] ? word[..^1] : word;
        if (stem.IsEmpty)
            return "'*' needs the beginning of a word before it";
        if (stem.Contains('*'))
            return $"'*' may only end a word, not stand inside '{word}'";
        foreach (var letter in stem)
        {
            if (!IsWordCharacter(letter))
                return $"'{word}' holds '{letter}', which is no part of a word";
        }

        return IsInner(stem[0]) || (IsInner(stem[^1]) && word is not [.., '*']) ? $"'{word}' begins or ends in a mark" : null;
    }

    private static bool IsWordCharacter(char letter) =>
        char.IsLetterOrDigit(letter)
        || IsInner(letter)
        || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.Format;

    private static bool IsInner(char letter) => letter is '-' or '\'' or '\u2019';
}
