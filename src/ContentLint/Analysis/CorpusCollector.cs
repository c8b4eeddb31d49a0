namespace ContentLint.Analysis;

/// <summary>The small record that a document leaves behind, or null for none.</summary>
public delegate object? CorpusCollector(in DocumentContext context);
