namespace ContentLint.Rules.Kinds;

/// <summary>Where in a paragraph a piece of residue stands.</summary>
internal enum ResiduePlace
{
    Start,
    End,
    Whole,
    Inside,
}
