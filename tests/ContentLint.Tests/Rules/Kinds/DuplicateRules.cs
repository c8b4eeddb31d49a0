using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

/// <summary>The three analyzers of the kind under a descriptor that is no rule's.</summary>
internal static class DuplicateRules
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CL3999",
        Name = "test-duplicate",
        Title = "A duplicate",
        MessageFormat = "stands in {0}",
        DefaultSeverity = Severity.Warning,
        Why = "For tests.",
    };

    public static DiagnosticAnalyzer Repeated(int minWords) => new RepeatedParagraphs(Descriptor, new(), minWords);

    public static DiagnosticAnalyzer Reworded(int minWords = 16, int minShare = 75) =>
        new RewordedParagraphs(Descriptor, new(), minWords, minShare);

    public static DiagnosticAnalyzer Shared(int minWords = 12) => new SharedParagraphs(Descriptor, new(), minWords);
}
