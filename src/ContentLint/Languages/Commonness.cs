namespace ContentLint.Languages;

/// <summary>How often a word is met in ordinary writing, commonest first.</summary>
public enum Commonness
{
    Common,
    Ordinary,
    Rare,
}
