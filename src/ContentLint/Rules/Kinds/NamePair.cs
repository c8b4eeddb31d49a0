namespace ContentLint.Rules.Kinds;

/// <summary>Two names with nothing but a space between them.</summary>
/// <param name="Second">The token of the second one, right after that of the first.</param>
/// <param name="One">The form of the first.</param>
/// <param name="Other">The form of the second.</param>
internal readonly record struct NamePair(int Second, NameForm One, NameForm Other);
