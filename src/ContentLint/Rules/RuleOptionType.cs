namespace ContentLint.Rules;

public enum RuleOptionType
{
    /// <summary>Words parted by commas.</summary>
    Words,

    /// <summary>A whole number that is not negative.</summary>
    Number,

    /// <summary>One of <see cref="RuleOption.Choices"/>; it reads as <see cref="Words"/> with one word.</summary>
    Choice,
}
