namespace ContentLint.Rules;

/// <summary>What a key's value looks like in YAML.</summary>
public enum RuleKeyType
{
    Text,
    Flag,
    Number,

    /// <summary>One of <see cref="RuleKey.Choices"/>.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A map from language tags to lists of texts.</summary>
    TextsByLanguage,

    /// <summary>A map from language tags to maps from text to text.</summary>
    PairsByLanguage,

    /// <summary>A map from language tags to one text.</summary>
    TextByLanguage,
}
