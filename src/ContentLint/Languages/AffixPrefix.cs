using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>A beginning that words of a language take.</summary>
/// <param name="Text">Lower case, without a hyphen.</param>
/// <param name="Before">The letters that may follow it; empty for any.</param>
/// <param name="Restore">
/// What the root may begin with that the prefix swallowed, each no longer than the prefix; an empty one for nothing.
/// </param>
/// <param name="MinimumRoot">Letters that must be left.</param>
public sealed record AffixPrefix(string Text, string Before, ImmutableArray<string> Restore, int MinimumRoot);
