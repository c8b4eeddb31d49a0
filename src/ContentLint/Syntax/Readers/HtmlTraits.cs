namespace ContentLint.Syntax.Readers;

[Flags]
internal enum HtmlTraits
{
    None = 0,

    /// <summary>Begins and ends a block.</summary>
    Block = 1,

    /// <summary>Has no content and no end tag.</summary>
    Void = 2,

    /// <summary>Its content is not prose.</summary>
    LeftOut = 4,

    /// <summary>A placeholder takes its place, since it is part of a sentence.</summary>
    StoodInFor = 8,

    /// <summary>Its content knows neither tags nor character references.</summary>
    RawText = 16,

    /// <summary>Its content knows character references but no tags.</summary>
    EscapableText = 32,

    Emphasis = 64,
}
