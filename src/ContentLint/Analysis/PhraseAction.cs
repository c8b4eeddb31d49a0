namespace ContentLint.Analysis;

public delegate void PhraseAction(in PhraseContext context);
