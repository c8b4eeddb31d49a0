using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Analysis;

/// <summary>Turns an exception of a rule into CL0001 at the start of the text it was looking at.</summary>
internal static class RuleFailure
{
    public static Diagnostic Describe(DiagnosticAnalyzer analyzer, Exception failure, SourceText source) =>
        new(ToolDiagnostics.RuleFailed, source, new TextSpan(0, 0))
        {
            Arguments = [analyzer.SupportedDiagnostics[0].Id, $"{failure.GetType().Name}: {failure.Message}"],
        };
}
