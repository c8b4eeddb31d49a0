namespace ContentLint.Rules;

/// <summary>A piece of a YAML file and where it begins; line and column are one-based.</summary>
internal abstract class YamlValue(int line, int column)
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>What a person calls it: "a list".</summary>
    public abstract string Description { get; }
}
