using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>One way to mend a finding: changes in the coordinates of its source, applied together.</summary>
public sealed record CodeFix(string Title, ImmutableArray<TextChange> Changes, FixSafety Safety);
