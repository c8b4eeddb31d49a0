namespace ContentLint.Rules.Kinds;

/// <summary>What a language knows of a capitalised word.</summary>
internal enum NameNature
{
    /// <summary>Neither a word of the language nor a name that it knows: nearly every name.</summary>
    Unknown,

    /// <summary>A name that is known to be one.</summary>
    Known,

    /// <summary>A word that the language uses for other things than names, or an office, a title, a month.</summary>
    Ordinary,
}
