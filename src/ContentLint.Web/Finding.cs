using System.Collections.Immutable;

namespace ContentLint.Web;

/// <summary>Places are offsets in UTF-16 code units, ends exclusive.</summary>
internal sealed record Finding(
    string Rule, string Name, string Severity, string Message, int Start, int End, int Line, int Column, Mend? Fix, ImmutableArray<RelatedPlace> Related);
