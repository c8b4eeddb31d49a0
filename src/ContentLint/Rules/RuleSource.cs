using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>Rule and language files that belong together: the built-in ones, or one folder of the user's.</summary>
public sealed record RuleSource(ImmutableArray<RuleFile> Files)
{
    /// <summary>Gives the bytes of a language's lexicon, by language tag.</summary>
    public ImmutableDictionary<string, Func<byte[]>> Lexicons { get; init; } =
        ImmutableDictionary<string, Func<byte[]>>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether tests have proved what is dear to check, so that <see cref="RuleSet.Validate"/> need not run at each start, and
    /// whether every folder is named for its category.
    /// </summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>What the rules' parts count on; null when they are to be compiled.</summary>
    internal CompiledWords? Words { get; init; }
}
