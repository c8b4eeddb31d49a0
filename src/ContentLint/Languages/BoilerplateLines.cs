using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>
/// Lines that are not the article's own, as <see cref="LinePatterns.Create"/> reads patterns: wherever they stand, only up to the
/// first paragraph of text, or only from the last one on.
/// </summary>
public sealed record BoilerplateLines(ImmutableArray<string> Anywhere, ImmutableArray<string> Head, ImmutableArray<string> Foot)
{
    public static BoilerplateLines None { get; } = new([], [], []);
}
