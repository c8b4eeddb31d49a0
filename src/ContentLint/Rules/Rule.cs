using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules;

/// <summary>One rule file, read and compiled.</summary>
public sealed record Rule(DiagnosticDescriptor Descriptor, RuleKind Kind, DiagnosticAnalyzer Analyzer, RuleFile File)
{
    private readonly Lazy<ImmutableArray<RuleExample>> _examples = new([]);

    internal Rule(DiagnosticDescriptor descriptor, RuleKind kind, DiagnosticAnalyzer analyzer, RuleFile file, Func<ImmutableArray<RuleExample>> readExamples)
        : this(descriptor, kind, analyzer, file) => _examples = new(readExamples);

    public string Path => File.Path;

    /// <summary>Read from a built-in rule's file when they are first asked for.</summary>
    public ImmutableArray<RuleExample> Examples
    {
        get => _examples.Value;
        init => _examples = new(value);
    }

    /// <summary>The labels of labelled articles that the rule is to find; empty where none are made for it.</summary>
    public ImmutableArray<LabelSelector> Labels { get; init; } = [];

    /// <summary>The first eight hexadecimal digits of the SHA-256 of the rule file in UTF-8: which version of the rule this is.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(File.Text)))[..8];

    internal RuleChecks Checks { get; init; } = RuleChecks.None;
}
