namespace ContentLint.Languages;

/// <summary>
/// What makes one word of another, seen from the word that is written: the four slips of Damerau, "A technique for computer detection and
/// correction of spelling errors" (Communications of the ACM 7, 1964), with those of a doubled letter apart.
/// </summary>
public enum SpellingEdit
{
    /// <summary>A letter stands once more than it should: "dugaaan".</summary>
    Doubled,

    /// <summary>A letter should stand twice: "dikuti" for "diikuti".</summary>
    Undoubled,

    /// <summary>Two neighbours changed places: "dengna".</summary>
    Swapped,

    /// <summary>A letter is missing: "sebelumya".</summary>
    Missing,

    /// <summary>There is a letter too many: "berdasarklan".</summary>
    Extra,

    /// <summary>One letter stands for another: "teknolohi".</summary>
    Replaced,
}
