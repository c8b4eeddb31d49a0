namespace ContentLint.Syntax;

internal enum QuotationGlyph
{
    None,
    Single,
    Double,
}
