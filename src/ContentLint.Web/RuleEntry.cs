using System.Collections.Immutable;

namespace ContentLint.Web;

/// <summary>A rule for somebody who reads why a place is marked.</summary>
internal sealed record RuleEntry(
    string Id, string Name, string Category, string Severity, string Title, string Why, ImmutableArray<ExampleEntry> Examples);
