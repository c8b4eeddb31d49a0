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
    internal RuleChecks Checks { get; init; } = RuleChecks.None;
}
