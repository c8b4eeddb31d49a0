namespace ContentLint.Rules.Kinds;

/// <summary>Whether a space parts the sign of a currency from the amount.</summary>
internal enum CurrencySpacing
{
    /// <summary>As most of the article's amounts in the currency have it.</summary>
    Consistent,
    None,
    Space,

    /// <summary>Either will do.</summary>
    Any,
}
