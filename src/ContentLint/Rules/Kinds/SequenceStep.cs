namespace ContentLint.Rules.Kinds;

/// <summary>One step of a <see cref="SequenceProgram"/>; places of other steps are relative to this one.</summary>
internal readonly record struct SequenceStep(SequenceOperation Operation, int Operand = 0);
