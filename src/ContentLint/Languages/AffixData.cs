using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>How words of a language are inflected: what may be taken off or put back to reach a root.</summary>
public sealed record AffixData(ImmutableArray<string> Prefixes, ImmutableArray<string> Suffixes)
{
    public static AffixData None { get; } = new([], []);
}
