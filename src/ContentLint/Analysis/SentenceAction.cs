namespace ContentLint.Analysis;

public delegate void SentenceAction(in SentenceContext context);
