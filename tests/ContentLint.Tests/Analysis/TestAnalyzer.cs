using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Tests.Analysis;

/// <summary>An analyzer that a test writes as one function.</summary>
internal sealed class TestAnalyzer(string id, Action<AnalysisContext, DiagnosticDescriptor> initialize) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Describe(id)];

    /// <summary>How often it was initialized.</summary>
    public int Starts { get; private set; }

    public static DiagnosticDescriptor Describe(string id) => new()
    {
        Id = id,
        Name = "test",
        Title = "Test",
        MessageFormat = "found",
        DefaultSeverity = Severity.Warning,
        Why = "For tests.",
    };

    public override void Initialize(AnalysisContext context)
    {
        Starts++;
        initialize(context, SupportedDiagnostics[0]);
    }
}
