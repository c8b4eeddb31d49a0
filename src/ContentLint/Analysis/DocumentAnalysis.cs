using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Analysis;

/// <summary>What the analysis of one document gives.</summary>
/// <param name="Diagnostics">In the order in which actions ran; the run sorts them.</param>
/// <param name="CorpusRecords">One for each corpus action of the plan, in its order; null where the document leaves nothing.</param>
public sealed record DocumentAnalysis(IReadOnlyList<Diagnostic> Diagnostics, ImmutableArray<object?> CorpusRecords);
