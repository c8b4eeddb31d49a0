using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules;

/// <summary>One rule file, read and compiled.</summary>
public sealed record Rule(
    DiagnosticDescriptor Descriptor,
    RuleKind Kind,
    DiagnosticAnalyzer Analyzer,
    ImmutableArray<RuleExample> Examples,
    string Path)
{
    /// <summary>The labels of labelled articles that the rule is to find; empty where none are made for it.</summary>
    public ImmutableArray<LabelSelector> Labels { get; init; } = [];

    internal RuleChecks Checks { get; init; } = RuleChecks.None;
}
