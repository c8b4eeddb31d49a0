namespace ContentLint.Rules.Kinds;

/// <summary>
/// Tells a paragraph that is told again from one that is built alike. Two paragraphs that each have a figure or a name of
/// their own, or another label before the first colon, are two entries of one pattern (rates, results, articles of a law).
/// </summary>
/// <param name="minShareOfShorter">How much of the shorter one must stand in the longer, from 0 to 1.</param>
internal sealed class Rewording(double minShareOfShorter)
{
    // Of both together: a paragraph inside one of twice its length has been developed, not repeated.
    private const double MinShareOfBoth = 0.7;

    // A date or an age may come in; a paragraph that gains more figures says something new.
    private const int MaxNewFigures = 2;

    public bool IsShareEnough(int common, int wordsOfOne, int wordsOfOther) =>
        2d * common >= MinShareOfBoth * (wordsOfOne + wordsOfOther)
        && common >= minShareOfShorter * Math.Min(wordsOfOne, wordsOfOther);

    /// <summary>The share of their words that the two have in common, from 0 to 1; 0 for a pair that is no rewording.</summary>
    public double FindShare(WordBag one, WordBag other)
    {
        if (one.Label != 0 && other.Label != 0 && one.Label != other.Label)
            return 0;
        var (common, left, right) = WordBag.Compare(one, other);
        if (!IsShareEnough(common, one.Count, other.Count))
            return 0;
        var isPattern = (left.Figures + left.Names > 0 && right.Figures + right.Names > 0)
            || Math.Max(left.Figures, right.Figures) > MaxNewFigures;
        return isPattern ? 0 : 2d * common / (one.Count + other.Count);
    }
}
