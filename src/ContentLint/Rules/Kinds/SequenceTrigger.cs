using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Words one of which must stand in a sentence for a sequence to be looked for.</summary>
/// <param name="Words">Their numbers.</param>
/// <param name="Cost">How often they are thought to occur; less is better.</param>
internal sealed record SequenceTrigger(ImmutableArray<int> Words, int Cost)
{
    public static SequenceTrigger? Rarer(SequenceTrigger? left, SequenceTrigger? right) =>
        left is null || (right is not null && right.Cost < left.Cost) ? right : left;

    public static SequenceTrigger? Either(SequenceTrigger? left, SequenceTrigger? right) =>
        left is null || right is null ? null : new([.. left.Words, .. right.Words], left.Cost + right.Cost);
}
