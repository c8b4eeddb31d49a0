namespace ContentLint.Rules;

/// <summary>What a key's value looks like in YAML.</summary>
public enum RuleKeyType
{
    Text,

    /// <summary>A text, which is English, or a map from language tags to texts, one of them English.</summary>
    LocalizedText,

    Flag,
    Number,

    /// <summary>One of <see cref="RuleKey.Choices"/>.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A map from names to lists of texts.</summary>
    TextsByName,

    /// <summary>A map from language tags to lists of texts.</summary>
    TextsByLanguage,

    /// <summary>A map from language tags to maps from text to text.</summary>
    PairsByLanguage,

    /// <summary>A map from language tags to one text.</summary>
    TextByLanguage,

    /// <summary>A mapping with the keys in <see cref="RuleKey.Fields"/>.</summary>
    Mapping,

    /// <summary>A list of mappings with the keys in <see cref="RuleKey.Fields"/>.</summary>
    Mappings,

    /// <summary>A map from language tags to lists of mappings with the keys in <see cref="RuleKey.Fields"/>.</summary>
    MappingsByLanguage,
}
