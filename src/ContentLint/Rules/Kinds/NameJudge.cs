namespace ContentLint.Rules.Kinds;

/// <summary>
/// Tells a slip in a name from another name, by how the two differ, where they stand, and how often.
/// </summary>
internal static class NameJudge
{
    /// <summary>In UTF-16 code units.</summary>
    public const int ShortestName = 4;

    /// <summary>A word so long may differ in two letters although nothing else tells that it is the same name.</summary>
    public const int LengthOfTwoLoneEdits = 8;

    /// <summary>How many letters such a word begins and ends alike with.</summary>
    public const int EndsOfTwoEdits = 3;

    private const int LengthOfPlainSlip = 6;
    private const int LengthOfOrdinaryWord = 7;
    private const int LengthOfTwoEdits = 7;
    private const int UsesOfMainName = 4;

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
        return one.First < other.First ? (other, one) : (one, other);
    }

    /// <summary>Whether the word can be one of two forms that are variants at all.</summary>
    public static bool MayVary(NameWord word) =>
        word.Lower.Length >= (word.Nature is NameNature.Ordinary ? LengthOfOrdinaryWord : ShortestName);

    /// <summary>Whether one of the two can be a slip for the other: false says for certain that none is.</summary>
    public static bool MayBeVariants(NameForm one, NameForm other)
    {
        if (!one.IsInside && !other.IsInside)
            return false;
        if (one.Nature is not NameNature.Ordinary && other.Nature is not NameNature.Ordinary)
            return true;
        return one.Nature != other.Nature
            && Math.Abs(one.Lower.Length - other.Lower.Length) <= 1
            && one.Lower[0] == other.Lower[0]
            && NameOutline.CountLoneLetters(one.Word.Outline, other.Word.Outline) <= 1;
    }

    /// <summary>Whether the one is a slip for the other, unless one of the two is written in small letters too.</summary>
    public static bool IsVariant(NameForm slip, NameForm right, NameEdit edit, NameLanguage language)
    {
        if (slip.Nature is NameNature.Ordinary || (!slip.IsInside && !right.IsInside))
            return false;
        if (Differ(slip.Before, right.Before) || Differ(slip.After, right.After)
            || HaveFirstNames(slip, right) || HaveFirstNames(right, slip))
        {
            return false;
        }

        var isShared = Share(slip.Before, right.Before) || Share(slip.After, right.After);
        var isSpelling = slip.Word.Outline.Sound == right.Word.Outline.Sound || language.DifferInSpelling(slip.Lower, right.Lower, edit.Same);
        if (slip.Nature is NameNature.Known && !(isSpelling && isShared))
            return false;
        if (right.Nature is NameNature.Ordinary)
            return IsOrdinaryWord(slip, right, edit, isShared || Share(slip.TitlesBefore, right.TitlesBefore));
        if (IsExtension(slip, right, edit, language) || (!isShared && (AreEndAndStart(slip, right) || AreEndAndStart(right, slip))))
            return false;
        if (isSpelling)
            return isShared || right.Count > slip.Count || right.Nature is NameNature.Known || IsBare(slip, right);
        return edit.Distance > 1 ? AreTwoEditsNear(slip, right, edit, isShared) : IsOneEditNear(slip, right, edit, isShared);
    }

    private static bool IsOneEditNear(NameForm slip, NameForm right, NameEdit edit, bool isShared)
    {
        if (isShared)
            return !edit.IsAtStart || right.Count > slip.Count;
        return !edit.IsAtStart && !edit.IsAtEnd
            && (right.Count > slip.Count || IsBare(slip, right))
            && ShorterOf(slip, right) >= (edit.IsSwap ? LengthOfPlainSlip - 1 : LengthOfPlainSlip);
    }

    private static bool AreTwoEditsNear(NameForm slip, NameForm right, NameEdit edit, bool isShared)
    {
        if (edit.IsAtStart)
            return false;
        if (isShared)
            return ShorterOf(slip, right) >= LengthOfTwoEdits;
        return slip.Count == 1 && right.Count >= UsesOfMainName && IsBare(slip, right)
            && edit.Same >= EndsOfTwoEdits && edit.SameAtEnd >= EndsOfTwoEdits && ShorterOf(slip, right) >= LengthOfTwoLoneEdits;
    }

    // The word that was meant is no name: "Kepualauan Riau". A letter too many, one missing, or two that changed places.
    private static bool IsOrdinaryWord(NameForm slip, NameForm right, NameEdit edit, bool isShared) =>
        ShorterOf(slip, right) >= LengthOfOrdinaryWord && edit.Distance == 1 && !edit.IsAtStart
        && (isShared || (!edit.IsAtEnd && right.Count > slip.Count)) && (edit.IsSwap || slip.Lower.Length != right.Lower.Length);

    // Somebody else would have been introduced with more than one word.
    private static bool IsBare(NameForm slip, NameForm right) =>
        slip.Before.Length + slip.TitlesBefore.Length == 0 && !slip.IsFollowed
        && (right.Before.Length + right.TitlesBefore.Length > 0 || right.IsFollowed) && right.Count * 2 >= slip.Count && right.First < slip.First;

    private static int ShorterOf(NameForm one, NameForm other) => Math.Min(one.Lower.Length, other.Lower.Length);

    private static bool IsExtension(NameForm slip, NameForm right, NameEdit edit, NameLanguage language)
    {
        var (shorter, longer) = slip.Lower.Length < right.Lower.Length ? (slip.Lower, right.Lower) : (right.Lower, slip.Lower);
        return edit.Same == shorter.Length && longer.Length > shorter.Length && language.IsEnding(longer.AsSpan(shorter.Length));
    }

    // "Joko Wardiyanto" and "Budi Wardianto", where "budi" is an ordinary word, too.
    private static bool HaveFirstNames(NameForm one, NameForm other) =>
        one.Before.Length > 0 && other.Before.Length == 0 && other.WordsBefore.Length > 0;

    // "Roger Michell" and "Michel Gondry": the one is a last name, the other a first name.
    private static bool AreEndAndStart(NameForm one, NameForm other) =>
        one.Before.Length > 0 && one.After.Length == 0 && other.Before.Length == 0 && other.After.Length > 0;

    private static bool Share(ReadOnlySpan<NameForm> some, ReadOnlySpan<NameForm> others)
    {
        foreach (var form in some)
        {
            if (others.Contains(form))
                return true;
        }

        return false;
    }

    private static bool Differ(ReadOnlySpan<NameForm> some, ReadOnlySpan<NameForm> others) => some.Length > 0 && others.Length > 0 && !Share(some, others);
}
