namespace ContentLint.Analysis;

public delegate void CorpusAction(CorpusContext context);
