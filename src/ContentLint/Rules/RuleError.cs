namespace ContentLint.Rules;

/// <summary>Something wrong in a rule or language file; line and column are one-based.</summary>
public sealed record RuleError(string Path, int Line, int Column, string Message)
{
    public override string ToString() => $"{Path}({Line},{Column}): {Message}";
}
