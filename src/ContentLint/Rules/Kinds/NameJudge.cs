namespace ContentLint.Rules.Kinds;

/// <summary>
/// Tells a slip in a name from another name, by how the two differ, where they stand, and how often.
/// </summary>
internal static class NameJudge
{
    /// <summary>In UTF-16 code units.</summary>
    public const int ShortestName = 4;

    private const int LengthOfPlainSlip = 6;
    private const int LengthOfOrdinaryWord = 7;
    private const int LengthOfTwoEdits = 7;

    /// <summary>
    /// Which of two forms is the slip: the one that stands less than half as often; else the one that comes later, since the
    /// first mention is written with most care.
    /// </summary>
    public static (NameForm Slip, NameForm Right) Order(NameForm one, NameForm other)
    {
        if (one.Count * 2 <= other.Count)
            return (one, other);
        if (other.Count * 2 <= one.Count)
            return (other, one);
        if (one.Nature != other.Nature)
            return one.Nature is NameNature.Unknown ? (one, other) : (other, one);
        return one.Tokens[0] < other.Tokens[0] ? (other, one) : (one, other);
    }

    public static bool IsVariant(NameForm slip, NameForm right, NameEdit edit, NameLanguage language)
    {
        if (slip.Nature is NameNature.Ordinary || slip.IsLowered || right.IsLowered)
            return false;
        if (!slip.IsInside && !right.IsInside)
            return false;
        if (Differ(slip.Before, right.Before) || Differ(slip.After, right.After))
            return false;
        var isShared = Share(slip.Before, right.Before) || Share(slip.After, right.After);
        var isSpelling = slip.Folded == right.Folded || language.DifferInSpelling(slip.Lower, right.Lower, edit.Same);
        if (right.Nature is not NameNature.Unknown && slip.Nature is not NameNature.Unknown && !(isSpelling && isShared))
            return false;
        if (right.Nature is NameNature.Ordinary && (slip.Lower.Length < LengthOfOrdinaryWord || edit.IsAtStart || edit.IsAtEnd))
            return false;
        if (IsExtension(slip, right, edit, language))
            return false;
        if (isSpelling)
            return isShared || right.Count > slip.Count;
        if (edit.Distance > 1)
            return isShared && !edit.IsAtStart && Math.Min(slip.Lower.Length, right.Lower.Length) >= LengthOfTwoEdits && right.Nature is not NameNature.Ordinary;
        if (isShared)
            return !edit.IsAtStart || right.Count > slip.Count;
        return !edit.IsAtStart && !edit.IsAtEnd && right.Count > slip.Count
            && Math.Min(slip.Lower.Length, right.Lower.Length) >= (edit.IsSwap ? LengthOfPlainSlip - 1 : LengthOfPlainSlip);
    }

    private static bool IsExtension(NameForm slip, NameForm right, NameEdit edit, NameLanguage language)
    {
        var (shorter, longer) = slip.Lower.Length < right.Lower.Length ? (slip.Lower, right.Lower) : (right.Lower, slip.Lower);
        return edit.Same == shorter.Length && longer.Length > shorter.Length && language.IsEnding(longer.AsSpan(shorter.Length));
    }

    private static bool Share(List<NameForm> some, List<NameForm> others)
    {
        foreach (var form in some)
        {
            if (others.Contains(form))
                return true;
        }

        return false;
    }

    private static bool Differ(List<NameForm> some, List<NameForm> others) => some.Count > 0 && others.Count > 0 && !Share(some, others);
}
