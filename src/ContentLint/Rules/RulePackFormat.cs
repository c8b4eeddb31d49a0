namespace ContentLint.Rules;

/// <summary>
/// The built-in YAML files as trees, read without a YAML parser at each start. A pack is a count of files, then for each its path and its
/// tree; a tree is a tag of this type, its line and column, and what the tag says follows. Numbers are 7-bit encoded, texts as
/// <see cref="BinaryWriter"/> writes them. Examples of rules are left out: they are read from the YAML file when they are asked for.
/// </summary>
/// <remarks>Writer and reader are always of one build, so the format has no version.</remarks>
internal enum RulePackFormat : byte
{
    /// <summary>A text in quotes or in a block.</summary>
    Quoted,

    /// <summary>A text without quotes, which may be the word for nothing.</summary>
    Plain,

    /// <summary>A count, then that many trees.</summary>
    List,

    /// <summary>A count, then that many keys, each a text, its line and its column, with a tree after it.</summary>
    Map,
}
