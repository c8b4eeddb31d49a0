namespace ContentLint.Languages;

/// <summary>Which number of a date in digits is the day.</summary>
public enum DateOrder
{
    /// <summary>Custom differs within the language, as in English: neither reading can be relied on.</summary>
    Either,
    DayFirst,
    MonthFirst,
}
