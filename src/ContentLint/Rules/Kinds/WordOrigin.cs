namespace ContentLint.Rules.Kinds;

/// <summary>What the languages say of one word form, seen from one of them; packed, since one is kept for every form met.</summary>
internal readonly record struct WordOrigin
{
    private const int BitsOfIndex = 8;
    private const int IndexMask = (1 << BitsOfIndex) - 1;
    private const int SharedAt = BitsOfIndex;
    private const int ClaimedAt = 2 * BitsOfIndex;

    private readonly int _bits;

    /// <param name="traits">With <see cref="WordTraits.Known"/>.</param>
    /// <param name="shared">See <see cref="Shared"/>; at most 254.</param>
    /// <param name="claimed">See <see cref="Claimed"/>; at most 254.</param>
    public WordOrigin(WordTraits traits, int shared, int claimed) =>
        _bits = (int)traits | ((shared + 1) << SharedAt) | ((claimed + 1) << ClaimedAt);

    /// <summary>The first of the other languages that has the word, by its index; -1 when none has.</summary>
    public int Shared => ((_bits >> SharedAt) & IndexMask) - 1;

    /// <summary>The language that the word is left over from, by its index among the others; -1 for none.</summary>
    public int Claimed => ((_bits >> ClaimedAt) & IndexMask) - 1;

    public bool Is(WordTraits trait) => (_bits & (int)trait) != 0;
}
