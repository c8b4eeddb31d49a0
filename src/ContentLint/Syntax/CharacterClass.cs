namespace ContentLint.Syntax;

internal enum CharacterClass : byte
{
    /// <summary>All that is nothing else: currency and percent signs, emoji, control characters, lone surrogates.</summary>
    Symbol,
    WhiteSpace,

    /// <summary>Shows nothing: soft hyphen, zero-width space and joiner, byte order mark, direction marks.</summary>
    Invisible,
    Letter,

    /// <summary>A combining mark or a variation selector: belongs to the character before it.</summary>
    Mark,

    /// <summary>A decimal digit of any script.</summary>
    Digit,
    Punctuation,
}
