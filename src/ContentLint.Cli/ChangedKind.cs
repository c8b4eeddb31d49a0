namespace ContentLint.Cli;

/// <summary>What git keeps at a path.</summary>
internal enum ChangedKind
{
    File,
    Link,

    /// <summary>The index has several versions, of which one is still to be chosen.</summary>
    Conflict,
}
