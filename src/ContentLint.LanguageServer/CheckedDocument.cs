using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;

namespace ContentLint.LanguageServer;

/// <summary>One state of a text with what was found in it.</summary>
/// <param name="Document">The state.</param>
/// <param name="Alone">Found in it by itself, in order.</param>
/// <param name="Findings">Found in it beside other articles, as far as they are known; in order.</param>
/// <param name="Number">Counts the checks: the same text may be found otherwise when rules, configuration or other articles have changed.</param>
internal sealed record CheckedDocument(OpenDocument Document, ImmutableArray<Diagnostic> Alone, ImmutableArray<Diagnostic> Findings, int Number)
{
    /// <summary>Differs where findings may differ.</summary>
    public string ResultId => Number.ToString(CultureInfo.InvariantCulture);
}
