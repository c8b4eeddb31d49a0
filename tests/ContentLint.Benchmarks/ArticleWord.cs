namespace ContentLint.Benchmarks;

/// <summary>A word of an article with its hyphens; addresses, handles and numbers are words that are not in lower case.</summary>
internal readonly record struct ArticleWord(int Start, int Length, bool IsLowerCase)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public static List<ArticleWord> Of(string text)
    {
        var words = new List<ArticleWord>();
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !IsPart(text, at))
                at++;

            var start = at;
            var plain = at < text.Length;
            for (; at < text.Length && IsPart(text, at); at++)
                plain &= char.IsLower(text[at]) || text[at] == '-';

            if (at > start)
                words.Add(new ArticleWord(start, at - start, plain && text[start] != '-' && text[at - 1] != '-'));
        }

        return words;
    }

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || text[at] is '@' or '#' or '_' or '-' or '’' or '\u00AD'
        || (text[at] is '.' or ':' or '\'' or '`' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && at > 0 && char.IsLetterOrDigit(text[at - 1]));
}
