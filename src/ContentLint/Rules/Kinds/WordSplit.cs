namespace ContentLint.Rules.Kinds;

/// <summary>Where a word falls apart, once or twice; packed, since one is kept for every word form met.</summary>
internal readonly record struct WordSplit
{
    private const int Known = 1;
    private const int Dependent = 2;
    private const int FirstAt = 8;
    private const int SecondAt = 16;

    private readonly int _bits;

    /// <param name="first">Below 256; 0 for a word that does not fall apart.</param>
    /// <param name="second">Below 256; 0 for a word that falls apart once.</param>
    /// <param name="isDependent">See <see cref="IsDependent"/>.</param>
    public WordSplit(int first, int second, bool isDependent) =>
        _bits = Known | (isDependent ? Dependent : 0) | (first << FirstAt) | (second << SecondAt);

    /// <summary>A word that neither falls apart nor needs another after it: nearly every one.</summary>
    public bool IsNone => _bits == Known;

    public int First => (byte)(_bits >> FirstAt);

    public int Second => (byte)(_bits >> SecondAt);

    /// <summary>A whole word that cannot stand before a full stop or a comma.</summary>
    public bool IsDependent => (_bits & Dependent) != 0;
}
