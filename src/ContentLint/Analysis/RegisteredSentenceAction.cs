using System.Collections.Immutable;

namespace ContentLint.Analysis;

internal sealed record RegisteredSentenceAction(
    DiagnosticAnalyzer Analyzer, string? Language, ImmutableArray<int> Triggers, SentenceAction Action);
