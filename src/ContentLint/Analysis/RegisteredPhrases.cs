namespace ContentLint.Analysis;

internal sealed record RegisteredPhrases(DiagnosticAnalyzer Analyzer, PhraseList Phrases, PhraseAction Action);
