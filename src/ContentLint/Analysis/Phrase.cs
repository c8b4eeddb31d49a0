using System.Collections.Immutable;

namespace ContentLint.Analysis;

/// <summary>Words that follow each other with nothing but white space between them.</summary>
/// <param name="Language">The tag of the blocks it is looked for in, or null for all.</param>
/// <param name="Words">Numbers of words and prefix patterns, at least one.</param>
/// <param name="Index">The registrant's own number for it; <see cref="PhraseContext.PhraseIndex"/> gives it back.</param>
public sealed record Phrase(string? Language, ImmutableArray<int> Words, int Index);
