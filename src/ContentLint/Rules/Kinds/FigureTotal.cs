using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>A number that an article gives for all there are of something.</summary>
/// <param name="Noun">A hash of what is counted.</param>
/// <param name="Modifier">A hash of the word that narrows it, or 0: "tewas" in "seluruh 12 korban tewas".</param>
/// <param name="Value">The number.</param>
/// <param name="IsRound">Whether the author says that it is a round one.</param>
/// <param name="Span">The number and what is counted.</param>
/// <param name="IsJudged">Whether the rule judges the voice that tells it.</param>
internal readonly record struct FigureTotal(ulong Noun, ulong Modifier, long Value, bool IsRound, TextSpan Span, bool IsJudged)
{
    // A round number stands for those that differ from it by a tenth.
    private const int Tolerance = 10;

    /// <summary>Whether both are of the same thing.</summary>
    public bool IsComparable(in FigureTotal other) =>
        Noun == other.Noun && (Modifier == other.Modifier || Modifier == 0 || other.Modifier == 0);

    public bool Contradicts(in FigureTotal other) =>
        IsComparable(other)
        && Value != other.Value
        && (!(IsRound || other.IsRound) || Math.Abs(Value - other.Value) > Math.Max(Value, other.Value) / Tolerance);
}
