using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>A file that a run has read and checked.</summary>
/// <param name="Path">As reports show it.</param>
/// <param name="Scope">Where in it findings are told.</param>
public sealed record CheckedFile(string Path, ReportScope Scope)
{
    /// <summary>Null when it is not known which rules ran.</summary>
    internal AnalyzerPlan? Plan { get; init; }

    /// <summary>Whether the run honoured directives and left no rule out, so that it knows which directives are of no use.</summary>
    internal bool JudgesDirectives { get; init; }

    /// <summary>Of a rule by its id, the tool's own among them.</summary>
    internal RuleReach ReachOf(string id)
    {
        if (id == ToolDiagnostics.InvalidEncoding.Id)
            return RuleReach.Document;
        if (ToolDiagnostics.All.Any(descriptor => descriptor.Id == id))
            return JudgesDirectives ? RuleReach.Document : RuleReach.None;
        return Plan?.ReachOf(id) ?? RuleReach.None;
    }
}
