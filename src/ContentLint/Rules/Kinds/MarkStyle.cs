namespace ContentLint.Rules.Kinds;

/// <summary>What double quotation marks are made of, whichever way they turn.</summary>
internal enum MarkStyle
{
    /// <summary>No double quotation mark.</summary>
    None,
    Straight,
    Curly,

    /// <summary>« and ».</summary>
    Angled,

    /// <summary>A single mark or an accent set twice.</summary>
    Doubled,
}
