using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting.Directives;

namespace ContentLint.Linting;

/// <summary>What one file of a run came to. Holds the file's text only through findings that stand in it.</summary>
internal sealed record FileOutcome(InputFile File)
{
    /// <summary>Null for a file whose rules were not run: it was not checked, or only compared with.</summary>
    public LintConfiguration? Configuration { get; init; }

    /// <summary>Null for a file that was not read.</summary>
    public AnalyzerPlan? Plan { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public ImmutableArray<object?> CorpusRecords { get; init; } = [];

    /// <summary>Null for a file in which every finding is told.</summary>
    public ScopedFile? Scope { get; init; }

    /// <summary>Null for a file without any.</summary>
    public FileDirectives? Directives { get; init; }

    public LintNote? Note { get; init; }
}
