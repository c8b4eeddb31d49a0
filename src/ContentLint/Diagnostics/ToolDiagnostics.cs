using System.Collections.Immutable;

namespace ContentLint.Diagnostics;

/// <summary>The linter's own findings: what went wrong with its rules, its configuration or its input.</summary>
public static class ToolDiagnostics
{
    /// <summary>By id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [
            RuleFailed, InvalidRuleFile, InvalidConfiguration, DirectiveWithoutReason, UnusedDirective, InvalidEncoding,
            DeadBaselineEntry, InvalidDirective,
        ];

    public static DiagnosticDescriptor RuleFailed { get; } = new()
    {
        Id = "CL0001",
        Name = "rule-failed",
        Title = "A rule failed",
        MessageFormat = "rule {0} failed on this file ({1}); its findings here are incomplete",
        DefaultSeverity = Severity.Error,
        Why = "A rule that fails finds nothing more in the file, so that a clean report would be no news. It is a defect of the rule, not of the text.",
    };

    public static DiagnosticDescriptor InvalidRuleFile { get; } = new()
    {
        Id = "CL0002",
        Name = "invalid-rule-file",
        Title = "A rule file is wrong",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "A rule that cannot be read checks nothing. The other rules ran.",
    };

    public static DiagnosticDescriptor InvalidConfiguration { get; } = new()
    {
        Id = "CL0003",
        Name = "invalid-configuration",
        Title = "A configuration entry is wrong",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "A misspelt key configures nothing, and nobody notices. It is told here and never dropped in silence.",
    };

    public static DiagnosticDescriptor DirectiveWithoutReason { get; } = new()
    {
        Id = "CL0004",
        Name = "directive-without-reason",
        Title = "A directive without a reason",
        MessageFormat = "this directive gives no reason, so it silences nothing; write one after a colon",
        DefaultSeverity = Severity.Warning,
        Why = "Who reads the article next year must know why a finding was put aside, and whether it still holds.",
    };

    public static DiagnosticDescriptor UnusedDirective { get; } = new()
    {
        Id = "CL0005",
        Name = "unused-directive",
        Title = "A directive that silences nothing",
        MessageFormat = "there is no finding of '{0}' here for this directive to silence; remove it",
        DefaultSeverity = Severity.Warning,
        Why = "A directive that outlives its finding hides the next one.",
    };

    public static DiagnosticDescriptor InvalidEncoding { get; } = new()
    {
        Id = "CL0006",
        Name = "invalid-encoding",
        Title = "Bytes that are not valid text",
        MessageFormat = "these bytes are not valid in the file's encoding",
        DefaultSeverity = Severity.Error,
        Why = "A reader sees a replacement character where a letter was lost. The rest of the file was checked.",
    };

    public static DiagnosticDescriptor DeadBaselineEntry { get; } = new()
    {
        Id = "CL0007",
        Name = "dead-baseline-entry",
        Title = "A baseline entry without a finding",
        MessageFormat = "entries for findings that are gone: {0}, this one first; 'contentlint baseline prune' removes them",
        DefaultSeverity = Severity.Suggestion,
        Why = "An entry that outlives its finding would put the next one of its kind aside.",
    };

    public static DiagnosticDescriptor InvalidDirective { get; } = new()
    {
        Id = "CL0008",
        Name = "invalid-directive",
        Title = "A directive is wrong",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Warning,
        Why = "A directive that is misspelt silences nothing, and nobody notices.",
    };

    /// <summary>Whether findings of a rule say that the run itself went wrong: exit code 2.</summary>
    public static bool AreAboutTheRun(string id) => id == RuleFailed.Id || id == InvalidRuleFile.Id || id == InvalidConfiguration.Id;

    /// <summary>Whether findings of a rule say something of the run or of a directive, so that no directive may silence them.</summary>
    public static bool AreAlwaysTold(string id) => id != InvalidEncoding.Id && All.Any(descriptor => descriptor.Id == id);
}
