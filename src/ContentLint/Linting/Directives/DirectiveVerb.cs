namespace ContentLint.Linting.Directives;

/// <summary>What a directive does, from its own place on.</summary>
internal enum DirectiveVerb
{
    /// <summary>Silences rules up to where they are restored, or to the end of the file.</summary>
    Disable,

    /// <summary>Ends what <see cref="Disable"/> began: the rules that are named, or all.</summary>
    Restore,

    /// <summary>Silences rules in the next block or, inside a block, in the rest of it.</summary>
    DisableNext,

    /// <summary>Silences rules in the whole file.</summary>
    DisableFile,
}
