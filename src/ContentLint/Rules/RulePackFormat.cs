namespace ContentLint.Rules;

/// <summary>
/// The built-in YAML files as trees, read without a YAML parser at each start, and what they compile to. A pack is a count of files, then for
/// each its path, its tree and the slice of <see cref="RuleParts"/>; then come the <see cref="CompiledWords"/>. A tree is a tag of this type, its
/// line and column, and what the tag says follows. Examples of rules are left out: they are read from the YAML file when they are asked for.
/// </summary>
internal enum RulePackFormat : byte
{
    /// <summary>A text in quotes or in a block.</summary>
    Quoted,

    /// <summary>A text without quotes, which may be the word for nothing.</summary>
    Plain,

    /// <summary>A slice: a count, then that many trees.</summary>
    List,

    /// <summary>A slice: a count, then that many keys, each a text, its line and its column, with a tree after it.</summary>
    Map,
}
