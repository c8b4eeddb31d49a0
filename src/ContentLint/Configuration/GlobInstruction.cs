namespace ContentLint.Configuration;

/// <summary>One step of a compiled glob; what the numbers mean stands at the operation.</summary>
internal sealed record GlobInstruction(
    GlobOperation Operation, long First = 0, long Second = 0, GlobCharacters? Characters = null);
