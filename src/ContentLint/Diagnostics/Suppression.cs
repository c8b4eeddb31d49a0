namespace ContentLint.Diagnostics;

/// <summary>Why a finding is kept but not told.</summary>
/// <param name="Source">What silenced it.</param>
/// <param name="Justification">The reason that a person gave; empty where none was asked for.</param>
public sealed record Suppression(SuppressionSource Source, string Justification);
