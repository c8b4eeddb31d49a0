using System.Collections.Immutable;

namespace ContentLint.Web;

/// <summary>One text and what is found in it, in order of place.</summary>
internal sealed record CheckedFile(string Name, ImmutableArray<Finding> Findings);
