namespace ContentLint.Syntax;

public enum TokenKind : byte
{
    /// <summary>Letters, with marks, digits, inner hyphens and inner apostrophes: masing-masing, Jum'at, G-20.</summary>
    Word,

    /// <summary>Digits, with inner full stops, commas, colons and slashes: 10.000, 3,5, 21.00, 2/11/2024.</summary>
    Number,

    /// <summary>One mark, or a run of full stops.</summary>
    Punctuation,

    /// <summary>A web or mail address, a domain, a hashtag or a user name.</summary>
    Address,

    /// <summary>Any other character, and the stand-in (U+FFFC) for code, images and other things that are not words.</summary>
    Symbol,
}
