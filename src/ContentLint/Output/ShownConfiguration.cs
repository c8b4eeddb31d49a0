using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>What <c>contentlint config show</c> shows.</summary>
/// <param name="Path">The linted file, as reports show it.</param>
/// <param name="Explanation">What holds for it.</param>
/// <param name="Rules">The rules to show with their severity, by id; may be none.</param>
/// <param name="Errors">What is wrong in the files that were read, in order.</param>
public sealed record ShownConfiguration(
    string Path,
    ConfigurationExplanation Explanation,
    ImmutableArray<DiagnosticDescriptor> Rules,
    ImmutableArray<Diagnostic> Errors);
