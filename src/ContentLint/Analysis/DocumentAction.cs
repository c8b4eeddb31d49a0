namespace ContentLint.Analysis;

public delegate void DocumentAction(in DocumentContext context);
