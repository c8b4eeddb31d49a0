using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>The pairs under one section header.</summary>
/// <param name="Glob">Null for a header that cannot be read: its pairs hold for no file.</param>
/// <param name="NameSpan">What stands between the square brackets.</param>
/// <param name="Pairs">In the order of the file.</param>
public sealed record EditorConfigSection(EditorConfigGlob? Glob, TextSpan NameSpan, ImmutableArray<EditorConfigPair> Pairs);
