namespace ContentLint.Rules.Kinds;

/// <summary>What one step of a <see cref="SequenceProgram"/> does.</summary>
internal enum SequenceOperation
{
    /// <summary>Takes a token whose word, or a prefix pattern over it, has the number in the operand.</summary>
    Word,

    /// <summary>Takes a token whose word is in the class with the number in the operand.</summary>
    Class,
    AnyWord,
    Capitalized,
    Number,
    AnyToken,

    /// <summary>Takes a token that is the one character in the operand.</summary>
    Mark,

    /// <summary>Takes a whole quotation, from its opening to its closing mark.</summary>
    Quotation,

    /// <summary>Goes on in two places: the next step first, then the one that the operand is away.</summary>
    Split,

    /// <summary>As <see cref="Split"/>, the one further away first.</summary>
    SplitFar,

    /// <summary>Goes on at the step that the operand is away.</summary>
    Jump,

    /// <summary>The reported part begins here.</summary>
    Open,

    /// <summary>The reported part ends here.</summary>
    Close,
    Accept,
}
