using System.Text;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>Turns the digits and marks of a number into the form of a language, where it is certain what is meant.</summary>
internal static class NumberMarks
{
    // A longer row of digits is an account or a telephone, not an amount.
    private const int LongestAmount = 12;

    /// <param name="text">Digits with inner marks.</param>
    /// <param name="forms">Of the language.</param>
    /// <param name="use">What stands beside the number.</param>
    /// <returns>Null where the number is right, or may be.</returns>
    public static string? Mend(ReadOnlySpan<char> text, NumberForms forms, NumberUse use)
    {
        var parts = NumberParts.Read(text);
        switch (parts)
        {
            case { Count: 1, First.Length: >= 4 and <= LongestAmount } when text[0] != '0' && IsAmount(parts.First, use):
                return Group(text, forms.Thousands);
            case { Count: >= 3 } when parts.Mark == forms.Fraction && IsGrouped(text, forms.Fraction):
                return text.ToString().Replace(forms.Fraction, forms.Thousands);
            case { Count: 2, First.Length: <= 3, First.Value: > 0, Second.Length: 3 } when parts.Mark == forms.Fraction
                && (use is { IsCounted: true } or { HasCurrency: true, IsScaled: false, IsMeasured: false }):
                return text.ToString().Replace(forms.Fraction, forms.Thousands);
            case { Count: 2 } when parts.Mark == forms.Thousands && (use.IsMeasured || use.IsScaled)
                && (parts.Second.Length != 3 || parts.First is { Value: 0, Length: 1 }):
                return text.ToString().Replace(forms.Thousands, forms.Fraction);
            case { Count: >= 3, Mark: '\0' } when text.LastIndexOf(forms.Thousands) is > 0 and var mark
                && text.IndexOf(forms.Thousands) == mark && IsGrouped(text[..mark], forms.Fraction):
                return text[..mark].ToString().Replace(forms.Fraction, forms.Thousands) + forms.Fraction + text[(mark + 1)..].ToString();
            default:
                return null;
        }
    }

    // Four digits before a noun may be a year.
    private static bool IsAmount(NumberGroup digits, NumberUse use) =>
        use.HasCurrency || ((use.IsCounted || use.IsMeasured) && digits is not { Length: 4, Value: >= 1900 and <= 2100 });

    private static bool IsGrouped(ReadOnlySpan<char> text, char mark)
    {
        var first = text.IndexOf(mark);
        if (first is < 1 or > 3 || text[0] == '0' || (text.Length - first) % 4 != 0)
            return false;
        for (var at = first; at < text.Length; at++)
        {
            if ((at - first) % 4 == 0 ? text[at] != mark : !char.IsAsciiDigit(text[at]))
                return false;
        }

        return true;
    }

    private static string Group(ReadOnlySpan<char> digits, char mark)
    {
        var grouped = new StringBuilder(digits.Length + (digits.Length / 3));
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && (digits.Length - at) % 3 == 0)
                grouped.Append(mark);
            grouped.Append(digits[at]);
        }

        return grouped.ToString();
    }
}
