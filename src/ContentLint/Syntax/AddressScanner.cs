using System.Buffers;
using System.Collections.Frozen;

namespace ContentLint.Syntax;

/// <summary>Where web and mail addresses, domains, hashtags and user names end; the punctuation after them is not theirs.</summary>
internal static class AddressScanner
{
    private static readonly SearchValues<char> RunCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%+");

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelDomains =
        new[]
        {
            "com", "net", "org", "info", "edu", "gov", "mil", "biz", "tv", "fm", "io", "ai", "app", "dev", "xyz", "news",
            "online", "asia", "id", "co", "go", "my", "sg", "au", "nz", "uk", "ie", "de", "nl", "fr", "eu", "jp", "kr", "cn",
            "hk", "tw", "th", "ph", "vn", "ru", "us", "ca", "br",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the character after a word or number makes it worth looking for an address that begins there.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] is '.' or '@' or ':' or '_' or '+' or '%'
        && (char.IsAsciiLetterOrDigit(text[end + 1]) || text[end + 1] is '/' or '_' or '.');

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    /// <param name="at">A letter or digit.</param>
    /// <param name="tried">
    /// No domain or mail address begins between <paramref name="at"/> and here either, so that nothing is read twice.
    /// </param>
    public static int FindEnd(ReadOnlySpan<char> text, int at, out int tried)
    {
        tried = at;
        if (FindScheme(text[at..]) is > 0 and var scheme)
            return FindUrlEnd(text, at + scheme) is var end && end > at + scheme ? end : at;
        tried = SkipRun(text, at);
        if (tried < text.Length && text[tried] == '@' && FindHostEnd(text, tried + 1, out var known) is var mail && mail > tried + 1)
            return known > tried + 1 ? known : mail;
        FindHostEnd(text, at, out var host);
        if (host == at)
            return at;
        return host + 1 < text.Length && text[host] == '/' ? FindUrlEnd(text, host) : host;
    }

    /// <summary>The end of "@user" or "#tag", or <paramref name="at"/>.</summary>
    public static int FindTagEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        var hasLetter = false;
        for (; end < text.Length && IsTagCharacter(text[at], text[end]); end++)
            hasLetter |= char.IsLetter(text[end]);
        while (text[end - 1] == '.')
            end--;
        return hasLetter || (text[at] == '@' && end > at + 1) ? end : at;
    }

    private static bool IsTagCharacter(char sign, char unit) => sign == '#'
        ? unit == '_' || Characters.ClassOf(unit) is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit
        : unit is '_' or '.' || char.IsAsciiLetterOrDigit(unit);

    private static int FindScheme(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return "http://".Length;
        return text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length : 0;
    }

    private static int SkipRun(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            var run = text[at..].IndexOfAnyExcept(RunCharacters);
            at = run < 0 ? text.Length : at + run;
            if (run <= 0 || at + 1 >= text.Length || text[at] != '.' || !RunCharacters.Contains(text[at + 1]))
                return at;
            at++;
        }
    }

    /// <summary>
    /// The end of a chain of at least two labels, or <paramref name="at"/>; <paramref name="known"/> is where the longest part
    /// of it ends that is surely a domain, or <paramref name="at"/>.
    /// </summary>
    private static int FindHostEnd(ReadOnlySpan<char> text, int at, out int known)
    {
        known = at;
        var isWeb = text[at..].StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var end = SkipLabel(text, at);
        if (end == at)
            return at;
        var chain = at;
        var before = at;
        while (end + 1 < text.Length && text[end] == '.')
        {
            var label = end + 1;
            end = SkipLabel(text, label);
            if (end == label)
                break;
            var alone = label;
            while (alone < end && text[alone] != '-')
                alone++;
            if (IsTopLevel(text[label..alone], isAfterCapital: char.IsAsciiLetterUpper(text[before])) && !Characters.IsLetterAt(text, end))
                known = alone;
            else if (isWeb && end - label > 1)
                known = end;
            chain = end;
            before = label;
        }

        return chain;
    }

    // A label ends in a letter or digit.
    private static int SkipLabel(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '-' && end > at)))
            end++;
        while (end > at && text[end - 1] == '-')
            end--;
        return end;
    }

    // "BOOM.ID" is a domain; in "dia.Info" and "dia.AI" the space after a full stop was lost.
    private static bool IsTopLevel(ReadOnlySpan<char> label, bool isAfterCapital) =>
        TopLevelDomains.Contains(label)
        && (!label.ContainsAny(Capitals) || (isAfterCapital && !label.ContainsAny(SmallLetters)));

    private static int FindUrlEnd(ReadOnlySpan<char> text, int at)
    {
        var (end, unclosed) = (at, 0);
        for (; end < text.Length && IsUrlCharacter(text[end]); end++)
            unclosed += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
        for (; end > at && IsTrailing(text[end - 1], unclosed); end--)
            unclosed += text[end - 1] == ')' ? 1 : 0;
        return end;
    }

    private static bool IsUrlCharacter(char unit) =>
        unit is > ' ' and not ('"' or '<' or '>' or '\u007F')
        && (unit < 128 || Characters.ClassOf(unit) is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit);

    private static bool IsTrailing(char unit, int unclosed) => unit == ')'
        ? unclosed < 0
        : unit is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or ']' or '}' or '`' or '(' or '[' or '{';
}
