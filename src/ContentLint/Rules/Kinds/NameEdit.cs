namespace ContentLint.Rules.Kinds;

/// <summary>How two words in lower case differ.</summary>
/// <param name="Same">How many letters they begin alike with.</param>
/// <param name="SameAtEnd">How many letters they end alike with, none of them counted in <paramref name="Same"/>.</param>
/// <param name="Distance">Letters to add, drop, change or swap with their neighbour; 3 stands for more than two.</param>
internal readonly record struct NameEdit(int Same, int SameAtEnd, int Distance, bool IsSwap)
{
    private const int TooFar = 3;

    public bool IsAtStart => Same == 0;

    public bool IsAtEnd => SameAtEnd == 0;

    public static NameEdit Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (same, atEnd) = CountSame(one, other);
        var left = one[same..^atEnd];
        var right = other[same..^atEnd];
        var isSwap = left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0];
        return new(same, atEnd, isSwap ? 1 : DistanceOf(left, right), isSwap);
    }

    /// <summary>Whether two words are equal, or become so when one letter is dropped from one or each of them.</summary>
    public static bool LeavesSameWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (same, atEnd) = CountSame(one, other);
        var left = one[same..^atEnd];
        var right = other[same..^atEnd];
        if (Math.Max(left.Length, right.Length) <= 1)
            return true;
        return left.Length == right.Length && (left[1..].SequenceEqual(right[..^1]) || left[..^1].SequenceEqual(right[1..]));
    }

    private static (int AtStart, int AtEnd) CountSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        var atEnd = 0;
        var most = Math.Min(one.Length, other.Length) - same;
        while (atEnd < most && one[^(atEnd + 1)] == other[^(atEnd + 1)])
            atEnd++;
        return (same, atEnd);
    }

    // The optimal string alignment distance (Damerau 1964, each pair swapped at most once).
    private static int DistanceOf(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) >= TooFar || Math.Max(one.Length, other.Length) > NameLanguage.LongestName)
            return TooFar;
        var width = other.Length + 1;
        Span<int> cells = stackalloc int[3 * (NameLanguage.LongestName + 1)];
        var beforeLast = cells[..width];
        var last = cells.Slice(width, width);
        var current = cells.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
            last[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column < width; column++)
            {
                var change = one[row - 1] == other[column - 1] ? 0 : 1;
                var best = Math.Min(last[column - 1] + change, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                current[column] = best;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return Math.Min(last[^1], TooFar);
    }
}
