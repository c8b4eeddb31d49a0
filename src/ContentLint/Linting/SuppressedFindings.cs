namespace ContentLint.Linting;

/// <summary>Whether a report holds the findings that a directive or the baseline silences.</summary>
public enum SuppressedFindings
{
    LeftOut,

    /// <summary>Among the others, marked.</summary>
    Shown,
}
