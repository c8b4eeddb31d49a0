namespace ContentLint.Rules.Kinds;

/// <summary>Where a sequence stands, and which part of it is reported; tokens, ends exclusive.</summary>
internal readonly record struct SequenceMatch(int Start, int End, int MarkStart, int MarkEnd);
