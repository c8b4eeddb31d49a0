namespace ContentLint.Linting.Ignoring;

/// <summary>
/// The characters that stand between brackets in a glob: <c>[a-z]</c>, <c>[!x]</c>, <c>[[:digit:]]</c>. What is odd is read as git reads it:
/// a range takes whatever comes as its end, and its first character belongs to the set though the range be upside down.
/// </summary>
internal ref struct CharacterSet
{
    private readonly ReadOnlySpan<char> _glob;
    private readonly char _unit;
    private int _at;
    private bool _isMember;

    private CharacterSet(ReadOnlySpan<char> glob, char unit)
    {
        _glob = glob;
        _unit = unit;
        _at = 1;
    }

    /// <summary>The length of the set that the glob begins with, brackets included; 0 for one that does not end or names no class.</summary>
    public static int LengthOf(ReadOnlySpan<char> glob)
    {
        var set = new CharacterSet(glob, '\0');
        return set.TryRead(out _) ? set._at : 0;
    }

    /// <param name="set">With its brackets; it ends.</param>
    /// <param name="unit">One code unit.</param>
    public static bool Contains(ReadOnlySpan<char> set, char unit) => new CharacterSet(set, unit).TryRead(out var isMember) && isMember;

    private bool TryRead(out bool isMember)
    {
        var isInverted = _at < _glob.Length && _glob[_at] is '!' or '^';
        if (isInverted)
            _at++;

        // A bracket that comes first is a member.
        for (var first = _at; _at < _glob.Length;)
        {
            if (_glob[_at] == ']' && _at > first)
            {
                _at++;
                isMember = _isMember != isInverted;
                return true;
            }

            if (!TryReadMember())
                break;
        }

        isMember = false;
        return false;
    }

    private bool TryReadMember()
    {
        if (_glob[_at..].StartsWith("[:") && _glob[(_at + 2)..].IndexOf(']') is var length and not 0)
        {
            if (length < 0)
                return false;
            var name = _glob.Slice(_at + 2, length);
            if (name[^1] == ':')
            {
                _at += length + 3;
                return TryAddClass(name[..^1]);
            }
        }

        if (!TryTake(out var low))
            return false;
        _isMember |= _unit == low;
        if (_at + 1 >= _glob.Length || _glob[_at] != '-' || _glob[_at + 1] == ']')
            return true;
        _at++;
        if (!TryTake(out var high))
            return false;
        _isMember |= _unit >= low && _unit <= high;
        return true;
    }

    private bool TryTake(out char unit)
    {
        if (_glob[_at] == '\\')
            _at++;
        unit = _at < _glob.Length ? _glob[_at++] : '\0';
        return unit != '\0';
    }

    private bool TryAddClass(ReadOnlySpan<char> name)
    {
        bool? isOf = name switch
        {
            "alnum" => char.IsAsciiLetterOrDigit(_unit),
            "alpha" => char.IsAsciiLetter(_unit),
            "blank" => _unit is ' ' or '\t',
            "cntrl" => char.IsAscii(_unit) && char.IsControl(_unit),
            "digit" => char.IsAsciiDigit(_unit),
            "graph" => _unit is > ' ' and <= '~',
            "lower" => char.IsAsciiLetterLower(_unit),
            "print" => _unit is >= ' ' and <= '~',
            "punct" => char.IsAscii(_unit) && (char.IsPunctuation(_unit) || char.IsSymbol(_unit)),
            "space" => _unit is ' ' or (>= '\t' and <= '\r'),
            "upper" => char.IsAsciiLetterUpper(_unit),
            "xdigit" => char.IsAsciiHexDigit(_unit),
            _ => null,
        };
        _isMember |= isOf == true;
        return isOf is not null;
    }
}
