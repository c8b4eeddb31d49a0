namespace ContentLint.Cli;

/// <summary>What a command does to a baseline file.</summary>
internal enum BaselineChange
{
    Create,
    Update,
    Prune,
}
