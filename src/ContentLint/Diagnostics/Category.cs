namespace ContentLint.Diagnostics;

/// <summary>The first digit of a rule's id.</summary>
public enum Category
{
    Tool = 0,
    Sourcing = 1,
    Claims = 2,
    Duplication = 3,
    Language = 4,
    Residue = 5,
    Consistency = 6,
    Typography = 7,
    Readability = 8,
}
