namespace ContentLint.Linting;

/// <summary>A file that a run has read and checked.</summary>
/// <param name="Path">As reports show it.</param>
/// <param name="Scope">Where in it findings are told.</param>
public sealed record CheckedFile(string Path, ReportScope Scope);
