using System.Collections.Immutable;

namespace ContentLint.Web;

/// <summary>The body of a request: some texts, and what is to be said of them.</summary>
/// <param name="Files">Together they are one batch.</param>
/// <param name="Ignore">Ids or names of rules that are not to be told.</param>
/// <param name="MinimumSeverity">What is below is not told.</param>
/// <param name="Locale">The language of messages: "en", "id".</param>
/// <param name="Unsafe">Whether fixes that want a look are applied as well.</param>
internal sealed record Texts(ImmutableArray<TextFile> Files, ImmutableArray<string> Ignore, string? MinimumSeverity, string? Locale, bool Unsafe);
