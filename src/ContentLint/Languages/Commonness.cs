namespace ContentLint.Languages;

/// <summary>How often a word is met in ordinary writing, commonest first.</summary>
internal enum Commonness
{
    Common,
    Ordinary,
    Rare,
}
