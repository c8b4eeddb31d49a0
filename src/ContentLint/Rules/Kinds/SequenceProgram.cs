using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>A compiled sequence: steps of a nondeterministic automaton over tokens.</summary>
/// <param name="Language">The tag of the blocks it is looked for in, or null for all.</param>
/// <param name="Steps">The last one accepts.</param>
/// <param name="Classes">The names of the classes that steps number.</param>
/// <param name="Triggers">Numbers of words, one of which stands in every match.</param>
internal sealed record SequenceProgram(
    string? Language, ImmutableArray<SequenceStep> Steps, ImmutableArray<string> Classes, ImmutableArray<int> Triggers);
