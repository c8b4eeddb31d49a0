namespace ContentLint.Languages;

/// <summary>What a lexicon says of a word, packed in five bits.</summary>
/// <param name="Tag">Bits 0 and 1: commonness; bit 2: name; bit 3: loan.</param>
public readonly record struct LexiconEntry(byte Tag)
{
    public const byte MaximumTag = 0x1F;

    private const byte CommonnessMask = 0x03;
    private const byte NameBit = 0x04;
    private const byte LoanBit = 0x08;

    public LexiconEntry(Commonness commonness, bool isName = false, bool isLoan = false)
        : this((byte)((byte)commonness | (isName ? NameBit : 0) | (isLoan ? LoanBit : 0)))
    {
    }

    public Commonness Commonness => (Commonness)(Tag & CommonnessMask);

    /// <summary>The word is nearly always written with a capital letter.</summary>
    public bool IsName => (Tag & NameBit) != 0;

    /// <summary>The word is foreign and accepted: writers of the language use it as it is.</summary>
    public bool IsLoan => (Tag & LoanBit) != 0;
}
