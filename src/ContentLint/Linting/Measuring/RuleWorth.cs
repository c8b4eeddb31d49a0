using System.Collections.Immutable;

namespace ContentLint.Linting.Measuring;

/// <summary>How one rule does on labelled articles.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Findings">How many it reported.</param>
/// <param name="TrueFindings">How many of them touch a label that the rule is to find.</param>
/// <param name="Labels">How many places it is to find.</param>
/// <param name="FoundLabels">How many of them a finding touches.</param>
/// <param name="Sentences">How many sentences all articles have.</param>
/// <param name="Controls">For each other category that a finding touches, how many of its places; by category.</param>
public sealed record RuleWorth(
    string Rule,
    int Findings,
    int TrueFindings,
    int Labels,
    int FoundLabels,
    int Sentences,
    ImmutableSortedDictionary<string, (int Touched, int All)> Controls)
{
    public int FalseFindings => Findings - TrueFindings;

    /// <summary>NaN when the rule reported nothing.</summary>
    public double Precision => Findings == 0 ? double.NaN : (double)TrueFindings / Findings;

    /// <summary>NaN when there is nothing to find.</summary>
    public double Recall => Labels == 0 ? double.NaN : (double)FoundLabels / Labels;

    public double FalseAlarmsPerThousandSentences => Sentences == 0 ? 0 : 1000.0 * FalseFindings / Sentences;
}
