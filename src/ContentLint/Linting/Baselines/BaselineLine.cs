namespace ContentLint.Linting.Baselines;

/// <summary>An entry as it stands in a file.</summary>
/// <param name="Line">Zero-based.</param>
internal sealed record BaselineLine(BaselineEntry Entry, int Line);
