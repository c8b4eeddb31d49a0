using System.Collections.Immutable;

namespace ContentLint.Cli.Completions;

/// <param name="Names">The long one first.</param>
/// <param name="Summary">One line.</param>
/// <param name="Value">Null for an option that stands alone.</param>
internal sealed record CompletionOption(ImmutableArray<string> Names, string Summary, CompletionValue? Value);
