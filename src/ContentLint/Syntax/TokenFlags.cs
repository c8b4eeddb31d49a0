namespace ContentLint.Syntax;

[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>Inside quotation marks: somebody else's voice.</summary>
    Quoted = 1,

    /// <summary>In italics or bold in the source's markup.</summary>
    Emphasized = 2,

    /// <summary>White space, or the start of the block, stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>A word whose first letter is a capital.</summary>
    Capitalized = 8,

    /// <summary>A word of two or more letters, all of them capitals.</summary>
    AllCapitals = 16,

    /// <summary>Inside round or square brackets.</summary>
    Bracketed = 32,

    /// <summary>The mark that closes a quotation, nested ones too.</summary>
    ClosesQuotation = 64,
}
