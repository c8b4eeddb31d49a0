namespace ContentLint.Analysis;

/// <param name="Format">Null for records that are not kept between runs.</param>
internal sealed record RegisteredCorpusAction(
    DiagnosticAnalyzer Analyzer, CorpusCollector Collect, CorpusAction Action, CorpusRecordFormat? Format);
