namespace ContentLint.Text;

/// <summary>Replaces the text at <paramref name="Span"/>; an empty span inserts, an empty text deletes.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText)
{
    /// <summary>The one change that leads from a text to another and leaves alone what both begin and end with.</summary>
    public static TextChange Between(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new(TextSpan.FromBounds(start, before.Length - end), after[start..^end]);
    }

    /// <summary>Where a span of the text is once the change is made; null when something in it is changed, not only beside it.</summary>
    public TextSpan? Move(TextSpan span)
    {
        if (Span.Start >= span.End)
            return span;
        return Span.End <= span.Start ? new(span.Start + NewText.Length - Span.Length, span.Length) : null;
    }
}
