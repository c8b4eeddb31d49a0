using System.Collections.Immutable;

namespace ContentLint.Web;

/// <param name="Good">Whether nothing is reported in it.</param>
/// <param name="Text">Without marks.</param>
/// <param name="Marked">Start and end of each place that is reported, one after the other.</param>
/// <param name="Fixed">The text after the fix, or null.</param>
internal sealed record ExampleEntry(bool Good, string Text, ImmutableArray<int> Marked, string? Fixed);
