using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Linting.Caching;

namespace ContentLint.Linting;

/// <summary>What holds for a whole run, whatever the configuration files say.</summary>
public sealed record LinterOptions
{
    /// <summary>How many files are read at once; at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Ids, names or categories of the only rules to run; empty for all. A rule that is off runs as a suggestion if it is named itself.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    /// <summary>Ids, names or categories of rules not to run.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Whether comments in the articles silence findings.</summary>
    public bool HonorsDirectives { get; init; } = true;

    /// <summary>The language of every file that configuration gives none, as a tag; null to tell it by the words.</summary>
    public string? Language { get; init; }

    /// <summary>Takes what the run spends on what; null to measure nothing.</summary>
    public AnalysisProfile? Profile { get; init; }

    /// <summary>What earlier runs found out; null to find everything out anew.</summary>
    public CacheOptions? Cache { get; init; }
}
