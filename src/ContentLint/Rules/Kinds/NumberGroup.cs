namespace ContentLint.Rules.Kinds;

/// <summary>Digits in a row.</summary>
/// <param name="Value">Capped at nine digits: a longer group is larger than any day, year or minute.</param>
/// <param name="Length">In digits.</param>
internal readonly record struct NumberGroup(int Value, int Length)
{
    private const int LongestValue = 9;

    /// <summary>Whether a zero was put before a number below ten.</summary>
    public bool IsPadded => Length == 2 && Value < 10;

    /// <param name="digits">ASCII digits only.</param>
    public static NumberGroup Read(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits[..Math.Min(digits.Length, LongestValue)])
            value = (value * 10) + (digit - '0');
        return new(value, digits.Length);
    }
}
