using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>A date as it stands in a text, right or wrong.</summary>
/// <param name="First">Its first token, the day of the week left out.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Span">From the first token to the last.</param>
/// <param name="Day">For digits of no settled order, the first number.</param>
/// <param name="Month">For digits of no settled order, the second number.</param>
/// <param name="Year">As written; no digits where the date has none.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct WrittenDate(
    int First, int End, TextSpan Span, NumberGroup Day, NumberGroup Month, NumberGroup Year, DateForm Form)
{
    private const int LatestShortYear = 69;

    /// <summary>1 for Monday to 7 for Sunday; 0 where no day of the week belongs to the date.</summary>
    public int Weekday { get; init; }

    public int WeekdayToken { get; init; }

    /// <summary>Whether words around the date tell that it is one: a day of the week, or a word such as "tanggal".</summary>
    public bool IsIntroduced { get; init; }

    public bool IsBracketed { get; init; }

    public bool HasYear => Year.Length > 0;

    /// <summary>The year, of which two digits are of 1970 to 2069.</summary>
    public int FullYear => Year.Length != 2 ? Year.Value : Year.Value <= LatestShortYear ? 2000 + Year.Value : 1900 + Year.Value;

    /// <summary>Whether nearly every news article could hold such a year: neither a slip nor of a calendar other than the Gregorian.</summary>
    public bool HasPlausibleYear => Year.Length is 2 or 4 && FullYear is >= 1800 and <= 2100;

    /// <summary>Whether there is such a day; 29 February where no year is written.</summary>
    public bool Exists(DateOrder order) =>
        Exists(Day.Value, Month.Value) || (Form is DateForm.Digits && order is DateOrder.Either && Exists(Month.Value, Day.Value));

    /// <summary>Whether the day of the week is right in a year.</summary>
    public bool Fits(int year, DateOrder order) =>
        WeekdayOf(year, Month.Value, Day.Value) == Weekday
        || (Form is DateForm.Digits && order is DateOrder.Either && WeekdayOf(year, Day.Value, Month.Value) == Weekday);

    /// <summary>1 for Monday to 7 for Sunday by the Gregorian calendar; 0 where there is no such day.</summary>
    public static int WeekdayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (((int)new DateOnly(year, month, day).DayOfWeek + 6) % 7) + 1
            : 0;

    private bool Exists(int day, int month)
    {
        // The year 2000 has a 29 February.
        var year = HasYear && FullYear is >= 1 and <= 9999 ? FullYear : 2000;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }
}
