namespace ContentLint.Diagnostics;

/// <summary>How much a finding matters, least first. <see cref="None"/> switches a rule off.</summary>
public enum Severity
{
    None,
    Suggestion,
    Warning,
    Error,
}
