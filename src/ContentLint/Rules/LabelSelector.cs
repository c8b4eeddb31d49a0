namespace ContentLint.Rules;

/// <summary>
/// An entry of a rule's <c>labels</c>: a category of labels, narrowed by their sub (<c>quote-unsourced/chain</c>) or by how their
/// note begins (<c>unsupported-claim:explicit</c>), and how far from its label a finding may stand (<c>…@paragraph</c>).
/// </summary>
/// <param name="Category">Exactly that of the labels.</param>
/// <param name="Sub">Exactly that of the labels; null for any.</param>
/// <param name="NoteBeginning">Null for any; empty for labels without a note.</param>
/// <param name="Reach">For a rule that reports something else than what the label marks.</param>
public sealed record LabelSelector(string Category, string? Sub, string? NoteBeginning, LabelReach Reach)
{
    private const char SubMark = '/';
    private const char NoteMark = ':';
    private const char ReachMark = '@';

    /// <param name="text">As the rule file has it.</param>
    /// <param name="fault">What is wrong with it.</param>
    /// <returns>Null when it is no selector.</returns>
    public static LabelSelector? Parse(string text, out string fault)
    {
        fault = string.Empty;
        var reach = LabelReach.Place;
        if (text.LastIndexOf(ReachMark) is var mark and >= 0)
        {
            if (ParseReach(text[(mark + 1)..]) is not { } found)
            {
                fault = $"'{text[mark..]}' is no reach of a label: it is @sentence or @paragraph, or nothing for the label's own place";
                return null;
            }

            (text, reach) = (text[..mark], found);
        }

        var end = text.AsSpan().IndexOfAny(SubMark, NoteMark);
        var (category, rest) = end < 0 ? (text, null) : (text[..end], text[(end + 1)..]);
        if (category.Length == 0 || (rest is { Length: 0 } && text[end] == SubMark))
        {
            fault = $"'{text}' names no labels: write a category, category/sub, or category:beginning of the note";
            return null;
        }

        return end >= 0 && text[end] == SubMark ? new(category, rest, NoteBeginning: null, reach) : new(category, Sub: null, rest, reach);
    }

    public override string ToString() =>
        Category
        + (Sub is null ? string.Empty : SubMark + Sub)
        + (NoteBeginning is null ? string.Empty : NoteMark + NoteBeginning)
        + (Reach is LabelReach.Place ? string.Empty : ReachMark + Reach.ToString().ToLowerInvariant());

    private static LabelReach? ParseReach(string word) => word switch
    {
        "sentence" => LabelReach.Sentence,
        "paragraph" => LabelReach.Paragraph,
        _ => null,
    };
}
