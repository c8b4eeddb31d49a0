using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.LanguageServer;

/// <summary>What is known of one state of an open text.</summary>
/// <param name="Document">The state.</param>
/// <param name="Findings">In order of place.</param>
/// <param name="Generation">Which rules and configuration were asked.</param>
/// <param name="IsCompared">Whether the other articles of the workspace were looked at, too.</param>
internal sealed record CheckedDocument(OpenDocument Document, ImmutableArray<Diagnostic> Findings, int Generation, bool IsCompared)
{
    /// <summary>Differs where findings may differ.</summary>
    public string ResultId => FormattableString.Invariant($"{Document.Version}.{Generation}.{(IsCompared ? 1 : 0)}");
}
