namespace ContentLint.Languages;

/// <summary>What a hyphen inside a word means to <see cref="AffixStripper"/>.</summary>
public enum HyphenUse
{
    /// <summary>A letter like others.</summary>
    PartOfWord,

    /// <summary>It joins words, or an affix and a word: the whole is known when every part is.</summary>
    JoinsParts,
}
