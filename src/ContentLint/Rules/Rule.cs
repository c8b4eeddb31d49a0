using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>The first eight hexadecimal digits of the SHA-256 of the rule file in UTF-8: which version of the rule this is.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..8];

    /// <summary>The rule file as it was read.</summary>
    internal string Text { get; init; } = string.Empty;

    internal RuleChecks Checks { get; init; } = RuleChecks.None;
}
