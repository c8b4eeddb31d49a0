namespace ContentLint.Linting.Baselines;

/// <summary>What a run knows of an article that a baseline names.</summary>
internal enum ArticleState
{
    /// <summary>Nothing: it is there, and was not checked as a whole.</summary>
    Unknown,

    /// <summary>Every finding in it is told.</summary>
    Checked,

    Gone,
}
