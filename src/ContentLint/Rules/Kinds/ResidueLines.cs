using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>The lines or sentences of one language that a rule reports; of any when <paramref name="language"/> is null.</summary>
internal sealed class ResidueLines(string? language, ImmutableArray<string> patterns)
{
    private LineMatcher? _matcher;

    public string? Language { get; } = language;

    // Two threads may both make it; they make the same.
    public LineMatcher Matcher => _matcher ??= new(patterns);
}
