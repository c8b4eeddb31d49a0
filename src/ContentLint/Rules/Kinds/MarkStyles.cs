using System.Buffers;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The glyphs of double quotation marks by their style, and the marks that a fix puts for others.</summary>
internal static class MarkStyles
{
    private const string Doubles = "\"＂“”„‟«»";
    private const string Singles = "'‘’‚‛‹›`";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Doubles + Singles);

    /// <summary>False where no token of the text has a style: one look at most paragraphs.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    public static MarkStyle Of(ReadOnlySpan<char> token) => token switch
    {
        ['"' or '＂'] => MarkStyle.Straight,
        ['“' or '”' or '„' or '‟'] => MarkStyle.Curly,
        ['«' or '»'] => MarkStyle.Angled,
        [var first, var second] when first == second && Singles.Contains(first, StringComparison.Ordinal) => MarkStyle.Doubled,
        _ => MarkStyle.None,
    };

    public static string Opening(MarkStyle style) => style switch
    {
        MarkStyle.Curly => "“",
        MarkStyle.Angled => "«",
        _ => "\"",
    };

    /// <param name="opening">The mark that it is to close: some languages turn angled marks inwards.</param>
    public static string Closing(MarkStyle style, ReadOnlySpan<char> opening) => style switch
    {
        MarkStyle.Curly => opening is "„" ? "“" : "”",
        MarkStyle.Angled => opening is "»" ? "«" : "»",
        _ => "\"",
    };

    /// <summary>The style of most opening marks of an article's quotations; doubled ones only where there are no others.</summary>
    public static MarkStyle UsualOf(Document document)
    {
        Span<int> counts = stackalloc int[(int)MarkStyle.Doubled + 1];
        foreach (var quotation in document.Quotations)
        {
            if (quotation.IsOpened)
                counts[(int)Of(document[document.Tokens[quotation.FirstToken]])]++;
        }

        var usual = MarkStyle.Straight;
        for (var style = MarkStyle.Curly; style < MarkStyle.Doubled; style++)
        {
            if (counts[(int)style] > counts[(int)usual])
                usual = style;
        }

        return counts[(int)usual] > 0 ? usual : MarkStyle.Doubled;
    }
}
