namespace ContentLint.LanguageServer;

/// <summary>What the character of a position counts.</summary>
internal enum PositionEncoding
{
    Utf16,
    Utf8,
    Utf32,
}
