namespace ContentLint.Rules;

/// <summary>A text of a rule file and where it stands there; line and column are one-based, as YAML readers give them.</summary>
public readonly record struct RuleText(string Value, int Line, int Column);
