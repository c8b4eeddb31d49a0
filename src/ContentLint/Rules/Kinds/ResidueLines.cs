using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>The lines or sentences of one language that a rule reports; of any when <paramref name="Language"/> is null.</summary>
internal sealed record ResidueLines(string? Language, LineMatcher Matcher);
