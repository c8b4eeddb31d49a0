using System.Collections.Immutable;

namespace ContentLint.Linting.Measuring;

/// <summary>What became of quotations whose attribution was deleted.</summary>
/// <param name="Tried">How many quotations.</param>
/// <param name="Missed">Those that were not reported then, in the order of the labels.</param>
public sealed record MutationResult(int Tried, ImmutableArray<Label> Missed)
{
    public int Reported => Tried - Missed.Length;

    /// <summary>NaN when none was tried.</summary>
    public double Share => Tried == 0 ? double.NaN : (double)Reported / Tried;
}
