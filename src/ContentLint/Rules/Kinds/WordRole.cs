namespace ContentLint.Rules.Kinds;

/// <summary>What a difference in a word means for two paragraphs that are otherwise alike.</summary>
internal enum WordRole : byte
{
    Plain,

    /// <summary>Holds a digit.</summary>
    Figure,

    /// <summary>Has a capital that the start of a sentence does not explain.</summary>
    Name,
}
