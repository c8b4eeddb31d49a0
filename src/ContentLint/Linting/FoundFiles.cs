using System.Collections.Immutable;

namespace ContentLint.Linting;

/// <summary>The files to check, by path, each once; and a note for each path where there was none to be had.</summary>
public sealed record FoundFiles(ImmutableArray<InputFile> Files, ImmutableArray<LintNote> Notes);
