namespace ContentLint.Linting.Ignoring;

/// <summary>The characters that stand between brackets in a glob: <c>[a-z]</c>, <c>[!x]</c>, <c>[[:digit:]]</c>.</summary>
internal static class CharacterSet
{
    /// <summary>The length of the set that the glob begins with, brackets included; 0 if it does not end.</summary>
    public static int LengthOf(ReadOnlySpan<char> glob)
    {
        var at = 1;
        if (at < glob.Length && glob[at] is '!' or '^')
            at++;
        for (var first = at; at < glob.Length; at++)
        {
            if (glob[at] == ']' && at > first)
                return at + 1;
            if (glob[at] == '\\')
                at++;
            else if (glob[at..].StartsWith("[:") && glob[at..].IndexOf(":]") is > 1 and var length)
                at += length + 1;
        }

        return 0;
    }

    /// <param name="set">With its brackets.</param>
    /// <param name="unit">One code unit.</param>
    public static bool Contains(ReadOnlySpan<char> set, char unit)
    {
        var isInverted = set[1] is '!' or '^';
        var members = set[(isInverted ? 2 : 1)..^1];
        var isMember = false;
        while (!members.IsEmpty)
        {
            if (members.StartsWith("[:") && members.IndexOf(":]") is > 1 and var length)
            {
                isMember |= IsOf(members[2..length], unit);
                members = members[(length + 2)..];
                continue;
            }

            var low = Take(ref members);
            var high = members.Length > 1 && members[0] == '-' ? TakeEnd(ref members) : low;
            isMember |= unit >= low && unit <= high;
        }

        return isMember != isInverted;
    }

    private static char TakeEnd(ref ReadOnlySpan<char> members)
    {
        members = members[1..];
        return Take(ref members);
    }

    private static char Take(ref ReadOnlySpan<char> members)
    {
        if (members[0] == '\\' && members.Length > 1)
            members = members[1..];
        var unit = members[0];
        members = members[1..];
        return unit;
    }

    private static bool IsOf(ReadOnlySpan<char> name, char unit) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(unit),
        "alpha" => char.IsAsciiLetter(unit),
        "blank" => unit is ' ' or '\t',
        "digit" => char.IsAsciiDigit(unit),
        "lower" => char.IsAsciiLetterLower(unit),
        "punct" => char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit)),
        "space" => unit is ' ' or (>= '\t' and <= '\r'),
        "upper" => char.IsAsciiLetterUpper(unit),
        "xdigit" => char.IsAsciiHexDigit(unit),
        _ => false,
    };
}
