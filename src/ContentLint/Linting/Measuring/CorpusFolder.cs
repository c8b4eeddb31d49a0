using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>Articles without labels, checked as one batch.</summary>
/// <param name="Name">As reports show it.</param>
/// <param name="Language">The tag that all are read in; null to tell it by the words.</param>
/// <param name="Articles">No path occurs twice.</param>
public sealed record CorpusFolder(string Name, string? Language, ImmutableArray<SourceText> Articles);
