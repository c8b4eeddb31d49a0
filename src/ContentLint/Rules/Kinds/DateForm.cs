namespace ContentLint.Rules.Kinds;

/// <summary>How a date is written.</summary>
internal enum DateForm
{
    /// <summary>27/1/2011, 27/1.</summary>
    Digits,

    /// <summary>27-1-2011.</summary>
    Hyphens,

    /// <summary>27 Januari 2011, 27 Januari.</summary>
    DayFirst,

    /// <summary>January 27, 2011, January 27.</summary>
    MonthFirst,
}
