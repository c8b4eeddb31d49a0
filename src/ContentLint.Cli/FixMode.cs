namespace ContentLint.Cli;

/// <summary>What becomes of fixes.</summary>
internal enum FixMode
{
    None,

    /// <summary>They are written to the files.</summary>
    Write,

    /// <summary>They are shown as a diff.</summary>
    Show,
}
