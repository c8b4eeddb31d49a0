namespace ContentLint.Rules.Kinds;

/// <summary>Two marks that make a right pair of double quotation marks in a language, or in any when there is none.</summary>
internal readonly record struct MarkPair(string? Language, string Opening, string Closing)
{
    public MarkStyle Style => MarkStyles.Of(Opening);
}
