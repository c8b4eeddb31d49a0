using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>A date of a document.</summary>
/// <param name="Date">As it is written.</param>
/// <param name="Words">Those of the language that it is written in.</param>
/// <param name="Block">Where it stands.</param>
internal readonly record struct FoundDate(WrittenDate Date, DateWords Words, Block Block);
