using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Measuring;

/// <summary>How one rule does on labelled articles.</summary>
/// <param name="Rule">Says which one it is.</param>
/// <param name="Findings">How many it reported.</param>
/// <param name="FalseFindings">Those that agree with no label that the rule is to find, in order.</param>
/// <param name="Labels">How many places it is to find.</param>
/// <param name="MissedLabels">Those of them that no finding agrees with, in the order of the labels.</param>
/// <param name="Sentences">How many sentences all articles have.</param>
/// <param name="Controls">For each category that the rule is not to find and that a finding touches: how many of its places; by category.</param>
public sealed record RuleWorth(
    DiagnosticDescriptor Rule,
    int Findings,
    ImmutableArray<Diagnostic> FalseFindings,
    int Labels,
    ImmutableArray<Label> MissedLabels,
    int Sentences,
    ImmutableSortedDictionary<string, (int Touched, int All)> Controls)
{
    public int TrueFindings => Findings - FalseFindings.Length;

    public int FoundLabels => Labels - MissedLabels.Length;

    /// <summary>NaN when the rule reported nothing.</summary>
    public double Precision => Findings == 0 ? double.NaN : (double)TrueFindings / Findings;

    /// <summary>NaN when there is nothing to find.</summary>
    public double Recall => Labels == 0 ? double.NaN : (double)FoundLabels / Labels;

    public double FalseAlarmsPerThousandSentences => Sentences == 0 ? 0 : 1000.0 * FalseFindings.Length / Sentences;
}
