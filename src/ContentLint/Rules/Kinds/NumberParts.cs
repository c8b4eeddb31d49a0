namespace ContentLint.Rules.Kinds;

/// <summary>
/// A number token cut at its inner marks: "27/1/2011" is 27, 1 and 2011. Of more than four groups only the count is kept.
/// </summary>
/// <param name="Count">How many groups of digits there are; 0 where a character is neither a digit nor a mark.</param>
/// <param name="Mark">What parts the groups; '\0' for one group or for different marks.</param>
internal readonly record struct NumberParts(int Count, char Mark, NumberGroup First, NumberGroup Second, NumberGroup Third, NumberGroup Fourth)
{
    public static NumberParts Read(ReadOnlySpan<char> text)
    {
        Span<NumberGroup> groups = stackalloc NumberGroup[4];
        groups.Clear();
        var (count, start, mark, isMixed) = (0, 0, '\0', false);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsAsciiDigit(text[at]))
                continue;
            if (at == start || (at < text.Length && text[at] is not ('.' or ',' or ':' or '/')))
                return default;
            if (count < groups.Length)
                groups[count] = NumberGroup.Read(text[start..at]);
            count++;
            if (at < text.Length)
            {
                isMixed |= mark != '\0' && mark != text[at];
                mark = text[at];
            }

            start = at + 1;
        }

        return new(count, isMixed ? '\0' : mark, groups[0], groups[1], groups[2], groups[3]);
    }
}
