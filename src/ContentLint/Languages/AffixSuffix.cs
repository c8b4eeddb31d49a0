using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>An ending that words of a language take.</summary>
/// <param name="Text">Lower case, without a hyphen.</param>
/// <param name="Restore">
/// What the root may end with that the suffix swallowed, each no longer than the suffix; an empty one for nothing.
/// </param>
/// <param name="MinimumRoot">Letters that must be left.</param>
public sealed record AffixSuffix(string Text, ImmutableArray<string> Restore, int MinimumRoot);
