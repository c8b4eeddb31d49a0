namespace ContentLint.Rules;

/// <summary>A scalar. It is never read as a number, date or flag here: whoever asks for it knows what it is.</summary>
internal sealed class YamlText(string value, bool isPlain, int line, int column) : YamlValue(line, column)
{
    public string Value { get; } = value;

    /// <summary>Whether it stands there without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether nothing at all was written, or the word for nothing.</summary>
    public bool IsNothing => IsPlain && Value is "" or "~" or "null";

    public override string Description => IsNothing ? "empty" : string.IsNullOrWhiteSpace(Value) ? "blank" : "a text";

    public RuleText ToRuleText() => new(Value, Line, Column);
}
