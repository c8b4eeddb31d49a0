namespace ContentLint.Analysis;

internal sealed record RegisteredPhrase(DiagnosticAnalyzer Analyzer, Phrase Phrase, PhraseAction Action);
