namespace ContentLint.Rules.Kinds;

/// <summary>What a language tells of a word with a capital, wherever it stands.</summary>
/// <param name="Text">The word without an ending that makes no other name of it.</param>
/// <param name="Folded">Equal for words that sound alike.</param>
/// <param name="Nature">Whether it is known as a name or as a word.</param>
internal sealed record NameWord(string Text, string Folded, NameNature Nature);
