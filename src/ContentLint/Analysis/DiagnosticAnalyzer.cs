using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Analysis;

/// <summary>
/// Finds one kind of defect. Stateless: files are analysed in parallel, so what a document leaves behind lives in a closure
/// made for that document, and what a batch needs goes through <see cref="AnalysisContext.RegisterCorpusAction"/>.
/// </summary>
public abstract class DiagnosticAnalyzer
{
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers actions; called once for each configuration, with the options that hold there.</summary>
    public abstract void Initialize(AnalysisContext context);
}
