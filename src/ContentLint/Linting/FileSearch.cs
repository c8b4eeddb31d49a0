using ContentLint.Linting.Ignoring;

namespace ContentLint.Linting;

/// <summary>How the articles of a run are looked for.</summary>
public sealed record FileSearch
{
    /// <summary>The absolute path that reports show paths relative to.</summary>
    public required string Root { get; init; }

    /// <summary>What is left out of folders; null for nothing.</summary>
    public IgnoreRules? Ignored { get; init; }

    /// <summary>Whether files that are named are left out as well when they are ignored.</summary>
    public bool IgnoresNamed { get; init; }

    /// <summary>Whether folders whose names begin with a full stop are looked into.</summary>
    public bool FindsHidden { get; init; }

    /// <summary>In bytes; a larger file is left out, with a note.</summary>
    public long MaxLength { get; init; } = long.MaxValue;
}
