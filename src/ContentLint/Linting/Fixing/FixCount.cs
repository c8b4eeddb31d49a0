namespace ContentLint.Linting.Fixing;

/// <summary>What has been fixed before a result was made.</summary>
/// <param name="Findings">How many fixes were applied, those of findings that came up in between too.</param>
/// <param name="Files">In how many files.</param>
public sealed record FixCount(int Findings, int Files);
