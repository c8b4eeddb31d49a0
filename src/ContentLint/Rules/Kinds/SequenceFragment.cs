using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>A part of a sequence while it is compiled.</summary>
/// <param name="Steps">Without an accepting step.</param>
/// <param name="CanBeEmpty">Whether it may match no token.</param>
/// <param name="Trigger">Words one of which stands in each match; null when there are none such.</param>
internal sealed record SequenceFragment(ImmutableArray<SequenceStep> Steps, bool CanBeEmpty, SequenceTrigger? Trigger)
{
    public static SequenceFragment Empty { get; } = new([], CanBeEmpty: true, Trigger: null);

    public static SequenceFragment Of(SequenceOperation operation, int operand = 0, SequenceTrigger? trigger = null) =>
        new([new(operation, operand)], CanBeEmpty: false, trigger);

    public SequenceFragment Then(SequenceFragment next) => new(
        Steps.AddRange(next.Steps),
        CanBeEmpty && next.CanBeEmpty,
        SequenceTrigger.Rarer(Trigger, next.Trigger));

    /// <summary>This one, or else the other one.</summary>
    public SequenceFragment Or(SequenceFragment other) => new(
        [
            new(SequenceOperation.Split, Steps.Length + 2),
            .. Steps,
            new(SequenceOperation.Jump, other.Steps.Length + 1),
            .. other.Steps,
        ],
        CanBeEmpty || other.CanBeEmpty,
        SequenceTrigger.Either(Trigger, other.Trigger));

    /// <summary>With it rather than without it.</summary>
    public SequenceFragment Optional() => new(
        [new(SequenceOperation.Split, Steps.Length + 1), .. Steps], CanBeEmpty: true, Trigger: null);

    /// <summary>Once or more often, as often as it goes.</summary>
    public SequenceFragment Repeated() => this with
    {
        Steps = [.. Steps, new(SequenceOperation.SplitFar, -Steps.Length)],
    };

    /// <summary>Up to so many tokens of any kind, as few as it goes.</summary>
    public static SequenceFragment Gap(int length)
    {
        var steps = ImmutableArray.CreateBuilder<SequenceStep>(2 * length);
        for (var left = length; left > 0; left--)
        {
            steps.Add(new(SequenceOperation.SplitFar, 2 * left));
            steps.Add(new(SequenceOperation.AnyToken));
        }

        return new(steps.MoveToImmutable(), CanBeEmpty: true, Trigger: null);
    }

    public SequenceFragment Marked() => this with
    {
        Steps = [new(SequenceOperation.Open), .. Steps, new(SequenceOperation.Close)],
    };
}
