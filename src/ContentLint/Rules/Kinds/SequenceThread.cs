namespace ContentLint.Rules.Kinds;

/// <summary>One of the ways in which a sequence may still come to match.</summary>
/// <param name="Step">Where it stands in the program.</param>
/// <param name="Start">The token that it began at.</param>
/// <param name="MarkStart">The first token of the reported part, or -1.</param>
/// <param name="MarkEnd">The token after the reported part, or -1.</param>
/// <param name="Until">The token that it waits for, inside a quotation; 0 when it does not wait.</param>
internal readonly record struct SequenceThread(int Step, int Start, int MarkStart, int MarkEnd, int Until);
