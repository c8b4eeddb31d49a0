using ContentLint.Diagnostics;

namespace ContentLint.Output.Html;

/// <summary>A finding and its number in the report, from 1.</summary>
internal readonly record struct NumberedFinding(int Number, Diagnostic Diagnostic);
