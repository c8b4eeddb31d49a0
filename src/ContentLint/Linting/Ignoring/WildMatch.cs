namespace ContentLint.Linting.Ignoring;

/// <summary>Globs as git matches them against paths (wildmatch with WM_PATHNAME), unit by unit.</summary>
internal static class WildMatch
{
    /// <summary>Whether each set of the glob ends and each backslash has a character after it; any other glob matches nothing.</summary>
    public static bool IsWhole(ReadOnlySpan<char> glob)
    {
        for (var at = 0; at < glob.Length; at++)
        {
            if (glob[at] == '\\' && ++at == glob.Length)
                return false;
            if (glob[at] != '[' || (at > 0 && glob[at - 1] == '\\'))
                continue;
            var length = CharacterSet.LengthOf(glob[at..]);
            if (length == 0)
                return false;
            at += length - 1;
        }

        return true;
    }

    /// <summary>
    /// Whether the glob fits the whole path. Time is bounded by the product of the lengths: of every place of the glob and every place of the
    /// path it is asked once whether the rests fit.
    /// </summary>
    public static bool IsMatch(ReadOnlySpan<char> glob, ReadOnlySpan<char> path)
    {
        // By place in the path: whether the rest of the glob fits the rest of the path. Worked out from the end of the glob.
        Span<bool> rest = path.Length < 512 ? stackalloc bool[path.Length + 1] : new bool[path.Length + 1];
        rest.Clear();
        rest[path.Length] = true;
        Span<(int Start, int Length)> pieces = glob.Length < 256 ? stackalloc (int, int)[glob.Length] : new (int, int)[glob.Length];
        var count = Split(glob, pieces);
        for (var at = count - 1; at >= 0; at--)
            Step(glob.Slice(pieces[at].Start, pieces[at].Length), path, rest, glob[..pieces[at].Start], glob[(pieces[at].Start + pieces[at].Length)..]);
        return rest[0];
    }

    // A piece is a run of asterisks with the slashes that belong to it, a class, an escaped character or a character.
    private static int Split(ReadOnlySpan<char> glob, Span<(int Start, int Length)> pieces)
    {
        var count = 0;
        for (var at = 0; at < glob.Length;)
        {
            var length = glob[at] switch
            {
                '*' => AsteriskLength(glob, at),
                '[' => Math.Max(1, CharacterSet.LengthOf(glob[at..])),
                '\\' when at + 1 < glob.Length => 2,
                _ => 1,
            };
            pieces[count++] = (at, length);
            at += length;
        }

        return count;
    }

    private static int AsteriskLength(ReadOnlySpan<char> glob, int at)
    {
        var end = at;
        while (end < glob.Length && glob[end] == '*')
            end++;
        return IsFolders(glob, at, end) && end < glob.Length ? end - at + 1 : end - at;
    }

    // Two asterisks or more that fill the place between two slashes.
    private static bool IsFolders(ReadOnlySpan<char> glob, int start, int end) =>
        end - start >= 2 && (start == 0 || glob[start - 1] == '/') && (end == glob.Length || glob[end] == '/');

    private static void Step(ReadOnlySpan<char> piece, ReadOnlySpan<char> path, Span<bool> rest, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (piece[0] != '*')
        {
            for (var at = 0; at < path.Length; at++)
                rest[at] = rest[at + 1] && Fits(piece, path[at]);
            rest[path.Length] = false;
            return;
        }

        var isBetweenSlashes = before.IsEmpty || before[^1] == '/';
        if (piece[^1] == '/')
            StepFolders(path, rest);
        else if (piece.Length > 1 && isBetweenSlashes && (after.IsEmpty || after.StartsWith(@"\/")))
            StepEverything(path, rest);
        else
            StepName(path, rest);
    }

    // "**/": nothing, or any number of folders with their slash.
    private static void StepFolders(ReadOnlySpan<char> path, Span<bool> rest)
    {
        var isAfterSlash = false;
        for (var at = path.Length; at >= 0; at--)
        {
            var here = rest[at];
            rest[at] = here || isAfterSlash;
            if (at > 0 && path[at - 1] == '/')
                isAfterSlash |= here;
        }
    }

    // "**" at the end, or before a slash that is escaped.
    private static void StepEverything(ReadOnlySpan<char> path, Span<bool> rest)
    {
        for (var at = path.Length - 1; at >= 0; at--)
            rest[at] |= rest[at + 1];
    }

    private static void StepName(ReadOnlySpan<char> path, Span<bool> rest)
    {
        for (var at = path.Length - 1; at >= 0; at--)
            rest[at] |= rest[at + 1] && path[at] != '/';
    }

    private static bool Fits(ReadOnlySpan<char> piece, char unit) => piece[0] switch
    {
        '?' => unit != '/',
        '[' when piece.Length > 1 => unit != '/' && CharacterSet.Contains(piece, unit),
        '\\' when piece.Length == 2 => piece[1] == unit,
        var literal => literal == unit,
    };
}
