namespace ContentLint.Analysis;

internal sealed record RegisteredCorpusAction(DiagnosticAnalyzer Analyzer, CorpusCollector Collect, CorpusAction Action);
